#include "app/archive/zip/localheader.h"

#include "app/archive/zip/encryption.h"
#include "app/archive/zip/extrafields.h"
#include "app/archive/zip/listing.h"
#include "app/archive/zip/signatures.h"
#include "codec/deflate/littleendian.h"

#include <algorithm>
#include <cstring>

namespace holdall::zip {

namespace {

using codec::loadLittleEndian;

constexpr std::size_t headSize = 30;

/// The fixed part of a local header.
struct LocalHead {
    std::uint64_t flags;
    std::uint64_t method;
    std::uint64_t crc;
    Numbers numbers; ///< no offset
    std::size_t nameSize; ///< bytes
    std::size_t extraSize; ///< bytes
};

codec::Result<LocalHead> headFrom(codec::ByteView bytes)
{
    if (loadLittleEndian(bytes, 0, 4) != localSignature) {
        return codec::failure(codec::ErrorKind::Corrupt);
    }
    return LocalHead{
        .flags = loadLittleEndian(bytes, 6, 2),
        .method = loadLittleEndian(bytes, 8, 2),
        .crc = loadLittleEndian(bytes, 14, 4),
        .numbers = {.size = loadLittleEndian(bytes, 22, 4), .packedSize = loadLittleEndian(bytes, 18, 4)},
        .nameSize = loadLittleEndian(bytes, 26, 2),
        .extraSize = loadLittleEndian(bytes, 28, 2)};
}

/// Whether both headers say the same of encryption.
bool isSameField(const std::optional<codec::ByteView>& local, const std::optional<codec::ByteView>& central)
{
    return local.has_value() == central.has_value() && (!local || std::ranges::equal(*local, *central));
}

/// Bytes that header and data may be thought to take, so that they are read together.
std::size_t expectedSize(const Record& record)
{
    static constexpr std::size_t someMore = 64; // extra fields that the directory does not have
    const std::size_t header = headSize + record.name.size() + record.extra.size() + someMore;
    return header
        + static_cast<std::size_t>(std::min<std::uint64_t>(record.numbers.packedSize, ReadAhead::capacity));
}

/// Info-ZIP puts the time there while it does not know the check: passwords are told by it.
bool isTimeForCheck(const LocalHead& head, const Record& record)
{
    static constexpr unsigned shift = 16;
    return (head.flags & descriptorFlag) != 0 && (head.flags & encryptedFlag) != 0
        && head.crc == (record.time << shift);
}

/// Where check and sizes stand behind the data, the header may leave each of them out.
bool agrees(const LocalHead& head, const Record& record)
{
    static constexpr std::uint64_t comparedFlags =
        encryptedFlag | strongEncryptionFlag | utf8Flag | maskedFlag;
    const bool mayBeZero = (head.flags & descriptorFlag) != 0;
    const auto isSame = [mayBeZero](std::uint64_t local, std::uint64_t central) {
        return local == central || (mayBeZero && local == 0);
    };
    return head.method == record.method && (head.flags & comparedFlags) == (record.flags & comparedFlags)
        && (isSame(head.crc, record.crc) || isTimeForCheck(head, record))
        && isSame(head.numbers.size, record.numbers.size)
        && isSame(head.numbers.packedSize, record.numbers.packedSize);
}

} // namespace

codec::Result<LocalPlace> findData(ReadAhead& input, const Record& record, std::uint64_t end)
{
    const std::uint64_t offset = record.numbers.offset;
    const codec::Result<codec::ByteView> front = input.peek(offset, headSize, expectedSize(record));
    codec::Result<LocalHead> head = front.and_then([](codec::ByteView bytes) { return headFrom(bytes); });
    if (!head) {
        return std::unexpected(head.error());
    }
    if (head->nameSize != record.name.size()) {
        return codec::failure(codec::ErrorKind::Corrupt);
    }
    const std::size_t size = headSize + head->nameSize + head->extraSize;
    const codec::Result<codec::ByteView> whole = input.peek(offset, size, expectedSize(record));
    if (!whole) {
        return std::unexpected(whole.error());
    }
    const codec::ByteView name = whole->subspan(headSize, head->nameSize);
    const codec::ByteView extra = whole->subspan(headSize + name.size(), head->extraSize);
    head->numbers = withLarge(head->numbers, extra);
    head->numbers.offset = 0;
    const bool isAlike = isSameField(findAesField(extra), findAesField(record.extra));
    const bool isNamed = std::memcmp(name.data(), record.name.data(), name.size()) == 0;
    const std::uint64_t begin = offset + size;
    if (!isNamed || !isAlike || !agrees(*head, record) || begin > end
        || record.numbers.packedSize > end - begin) {
        return codec::failure(codec::ErrorKind::Corrupt);
    }
    return LocalPlace{.data = begin, .extra = codec::Bytes(extra.begin(), extra.end())};
}

} // namespace holdall::zip
