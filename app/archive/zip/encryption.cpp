#include "app/archive/zip/encryption.h"

#include "app/archive/framing/headerbytes.h"
#include "app/archive/zip/extrafields.h"
#include "app/archive/zip/listing.h"
#include "codec/deflate/littleendian.h"

#include <utility>

namespace holdall::zip {

namespace {

using codec::loadLittleEndian;

// https://www.winzip.com/en/support/aes-encryption/
constexpr std::uint16_t fieldId = 0x9901;
constexpr std::size_t fieldContent = 7;
constexpr std::uint16_t withoutCheck = 2; ///< AE-2
constexpr std::uint64_t vendor = 0x4541; ///< "AE"

codec::Result<Encryption> aesFrom(codec::ByteView field)
{
    const bool isComplete = field.size() == fieldContent;
    const std::uint64_t version = isComplete ? loadLittleEndian(field, 0, 2) : 0;
    const std::uint64_t strength = isComplete ? loadLittleEndian(field, 4, 1) : 0;
    const std::uint64_t method = isComplete ? loadLittleEndian(field, 5, 2) : aesMethod;
    if (version < 1 || version > withoutCheck || loadLittleEndian(field, 2, 2) != vendor || strength < 1
        || strength > 3 || method == aesMethod) {
        return codec::failure(codec::ErrorKind::Corrupt);
    }
    return Encryption{.kind = Encryption::Kind::Aes,
                      .strength = static_cast<AesStrength>(strength),
                      .tellsCheck = version != withoutCheck,
                      .method = static_cast<std::uint16_t>(method)};
}

} // namespace

codec::Error strongEncryption()
{
    return {.kind = codec::ErrorKind::UnsupportedOption,
            .option =
                codec::OptionProblem{.option = "encryption", .value = "strong", .allowed = "aes zipcrypto"}};
}

codec::Result<Encryption> encryptionOf(const Record& record)
{
    if ((record.flags & (encryptedFlag | strongEncryptionFlag)) == 0) {
        return Encryption{.method = record.method};
    }
    if ((record.flags & strongEncryptionFlag) != 0) {
        return std::unexpected(strongEncryption());
    }
    if (record.method != aesMethod) {
        return Encryption{.kind = Encryption::Kind::Traditional, .method = record.method};
    }
    return aesFrom(findAesField(record.extra).value_or(codec::ByteView()));
}

std::optional<codec::ByteView> findAesField(codec::ByteView extra)
{
    return findExtra(extra, fieldId);
}

codec::Bytes aesField(Method method)
{
    HeaderBytes bytes;
    bytes.uint16(fieldId);
    bytes.uint16(fieldContent);
    bytes.uint16(withoutCheck);
    bytes.uint16(vendor);
    bytes.byte(std::to_underlying(AesStrength::Aes256));
    bytes.uint16(std::to_underlying(method));
    return bytes.take();
}

} // namespace holdall::zip
