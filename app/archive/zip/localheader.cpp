#include "app/archive/zip/localheader.h"

#include "app/archive/zip/extrafields.h"
#include "app/archive/zip/listing.h"
#include "app/archive/zip/rangesource.h"
#include "codec/deflate/littleendian.h"

#include <array>
#include <cstring>

namespace holdall::zip {

namespace {

using codec::loadLittleEndian;

constexpr std::uint64_t localSignature = 0x04034b50; // APPNOTE 4.3.7
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

codec::Result<LocalHead> readHead(codec::ByteSource& source, std::uint64_t offset)
{
    std::array<std::byte, headSize> bytes = {};
    if (const auto read = readExactly(source, offset, bytes); !read) {
        return std::unexpected(read.error());
    }
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
        && isSame(head.crc, record.crc) && isSame(head.numbers.size, record.numbers.size)
        && isSame(head.numbers.packedSize, record.numbers.packedSize);
}

} // namespace

codec::Result<std::uint64_t> findData(codec::ByteSource& source, const Record& record, std::uint64_t end)
{
    codec::Result<LocalHead> head = readHead(source, record.numbers.offset);
    if (!head) {
        return std::unexpected(head.error());
    }
    if (head->nameSize != record.name.size()) {
        return codec::failure(codec::ErrorKind::Corrupt);
    }
    codec::Bytes rest(head->nameSize + head->extraSize); // 128 KiB at most
    if (const auto read = readExactly(source, record.numbers.offset + headSize, rest); !read) {
        return std::unexpected(read.error());
    }
    head->numbers = withLarge(head->numbers, codec::ByteView(rest).subspan(head->nameSize));
    head->numbers.offset = 0;
    const bool isNamed = std::memcmp(rest.data(), record.name.data(), record.name.size()) == 0;
    const std::uint64_t begin = record.numbers.offset + headSize + rest.size();
    if (!isNamed || !agrees(*head, record) || begin > end || record.numbers.packedSize > end - begin) {
        return codec::failure(codec::ErrorKind::Corrupt);
    }
    return begin;
}

} // namespace holdall::zip
