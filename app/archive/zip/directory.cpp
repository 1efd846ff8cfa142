#include "app/archive/zip/directory.h"

#include "app/archive/zip/encryption.h"
#include "app/archive/zip/listing.h"
#include "app/archive/zip/signatures.h"
#include "app/io/volumes/zipend.h"
#include "codec/deflate/littleendian.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace holdall::zip {

namespace {

using codec::ErrorKind;
using codec::loadLittleEndian;

// APPNOTE 4.3
constexpr std::size_t recordHead = 46;
constexpr std::size_t largeEndSize = 56;
constexpr std::size_t locatorSize = 20;
constexpr std::size_t longestText = 0xFFFF; ///< of a name, extra fields, a comment

/// Holds any record.
constexpr std::size_t bufferSize = recordHead + 3 * longestText;

bool hasSignature(codec::ByteView bytes, std::uint64_t signature)
{
    return bytes.size() >= 4 && loadLittleEndian(bytes, 0, 4) == signature;
}

/// What the record says that ends an archive.
struct End {
    std::uint64_t offset = 0; ///< where it stands in the file
    std::uint64_t disk = 0; ///< the number of this volume, from 0 on
    std::uint64_t directoryDisk = 0; ///< of the one where the directory begins
    std::uint64_t members = 0;
    std::uint64_t size = 0; ///< bytes of the directory
    std::uint64_t directory = 0; ///< the directory's offset
    bool isLarge = false;
    codec::Bytes comment = {};
    std::uint64_t behind = 0; ///< bytes that follow it
};

/// Of a record that ends an archive, and all bytes behind it.
codec::Bytes commentIn(codec::ByteView bytes)
{
    const codec::ByteView comment = bytes.subspan(zipEndSize, loadLittleEndian(bytes, zipEndSize - 2, 2));
    return {comment.begin(), comment.end()};
}

End endAt(codec::ByteView bytes, std::uint64_t offset)
{
    return {.offset = offset,
            .disk = loadLittleEndian(bytes, 4, 2),
            .directoryDisk = loadLittleEndian(bytes, 6, 2),
            .members = loadLittleEndian(bytes, 10, 2),
            .size = loadLittleEndian(bytes, 12, 4),
            .directory = loadLittleEndian(bytes, 16, 4),
            .comment = commentIn(bytes),
            .behind = bytes.size() - zipEndSize - loadLittleEndian(bytes, zipEndSize - 2, 2)};
}

/// The last record in the file that ends an archive.
codec::Result<End> findEnd(codec::ByteSource& source, std::uint64_t fileSize)
{
    codec::Bytes tail(std::min<std::uint64_t>(fileSize, zipTailSize));
    const std::uint64_t tailAt = fileSize - tail.size();
    if (const auto read = readExactly(source, tailAt, tail); !read) {
        return std::unexpected(read.error());
    }
    if (const std::optional<std::size_t> at = findZipEnd(tail)) {
        return endAt(codec::ByteView(tail).subspan(*at), tailAt + *at);
    }
    std::array<std::byte, 4> head = {};
    const bool beginsRight = readExactly(source, 0, head) && hasSignature(head, localSignature);
    return codec::failure(beginsRight ? ErrorKind::Truncated : ErrorKind::UnknownFormat);
}

/// The larger record, where it says it is or right before its locator: what is before the archive moves it.
codec::Result<std::optional<End>> readLargeEnd(codec::ByteSource& source, std::uint64_t locatorAt)
{
    std::array<std::byte, locatorSize> locator = {};
    if (const auto read = readExactly(source, locatorAt, locator); !read) {
        return std::unexpected(read.error());
    }
    if (!hasSignature(locator, largeEndLocatorSignature)) {
        return std::nullopt;
    }
    const std::uint64_t right = locatorAt < largeEndSize ? 0 : locatorAt - largeEndSize;
    for (const std::uint64_t at : {right, loadLittleEndian(locator, 8, 8)}) {
        std::array<std::byte, largeEndSize> bytes = {};
        if (at <= right && readExactly(source, at, bytes) && hasSignature(bytes, largeEndSignature)) {
            return End{.offset = at,
                       .disk = loadLittleEndian(bytes, 16, 4),
                       .directoryDisk = loadLittleEndian(bytes, 20, 4),
                       .members = loadLittleEndian(bytes, 32, 8),
                       .size = loadLittleEndian(bytes, 40, 8),
                       .directory = loadLittleEndian(bytes, 48, 8),
                       .isLarge = true};
        }
    }
    return codec::failure(ErrorKind::Corrupt);
}

/// zip64's record counts only where a number does not fit into the other.
bool needsLarge(const End& end)
{
    static constexpr std::uint64_t elsewhereShort = std::numeric_limits<std::uint16_t>::max();
    static constexpr std::uint64_t elsewhere = std::numeric_limits<std::uint32_t>::max();
    return end.members == elsewhereShort || end.disk == elsewhereShort || end.size == elsewhere
        || end.directory == elsewhere;
}

/// Of a split archive. Nothing stands before it.
codec::Result<DirectoryPlace> placeInVolumes(End end, std::span<const std::uint64_t> starts)
{
    if (end.disk + 1 != starts.size() || end.directoryDisk > end.disk) {
        return codec::failure(ErrorKind::UnsupportedOption);
    }
    const std::uint64_t start = starts[end.directoryDisk];
    if (end.size > end.offset || end.directory > end.offset
        || start + end.directory != end.offset - end.size) {
        return codec::failure(ErrorKind::Corrupt);
    }
    return DirectoryPlace{.begin = end.offset - end.size,
                          .end = end.offset,
                          .members = end.members,
                          .isLarge = end.isLarge,
                          .comment = std::move(end.comment),
                          .behind = end.behind,
                          .volumeStarts = {starts.begin(), starts.end()}};
}

} // namespace

codec::Result<DirectoryPlace> findDirectory(codec::ByteSource& source,
                                            std::span<const std::uint64_t> volumeStarts)
{
    codec::Result<End> end = findEnd(source, source.size().value_or(0));
    if (end && needsLarge(*end) && end->offset >= locatorSize) {
        codec::Result<std::optional<End>> large = readLargeEnd(source, end->offset - locatorSize);
        if (!large) {
            return std::unexpected(large.error());
        }
        if (*large) {
            (*large)->comment = std::move(end->comment);
            (*large)->behind = end->behind;
            end = **large;
        }
    }
    if (!end) {
        return std::unexpected(end.error());
    }
    if (!volumeStarts.empty()) {
        return placeInVolumes(*std::move(end), volumeStarts);
    }
    if (end->disk != 0) {
        return codec::failure(ErrorKind::UnsupportedOption);
    }
    if (end->size > end->offset || end->directory > end->offset - end->size) {
        return codec::failure(ErrorKind::Corrupt);
    }
    const std::uint64_t begin = end->offset - end->size;
    return DirectoryPlace{.begin = begin,
                          .end = end->offset,
                          .base = begin - end->directory,
                          .members = end->members,
                          .isLarge = end->isLarge,
                          .comment = std::move(end->comment),
                          .behind = end->behind};
}

DirectoryReader::DirectoryReader(codec::ByteSource& source, const DirectoryPlace& place)
    : m_source(source)
    , m_place(place)
    , m_range(source, place.begin, place.end)
    , m_buffer(m_range, bufferSize)
    , m_next(place.begin)
{
}

codec::Result<std::optional<Record>> DirectoryReader::next()
{
    codec::Result<codec::ByteView> head = m_buffer.peek(recordHead);
    if (!head) {
        return std::unexpected(head.error());
    }
    if (head->empty()) {
        return checkEnd().transform([] { return std::optional<Record>(); });
    }
    if (head->size() < recordHead || !hasSignature(*head, directorySignature)) {
        return std::unexpected(noRecord());
    }
    const std::uint64_t nameSize = loadLittleEndian(*head, 28, 2);
    const std::uint64_t extraSize = loadLittleEndian(*head, 30, 2);
    const std::uint64_t commentSize = loadLittleEndian(*head, 32, 2);
    const std::uint64_t size = recordHead + nameSize + extraSize + commentSize;
    const codec::Result<codec::ByteView> peeked = m_buffer.peek(size);
    if (!peeked || peeked->size() < size) {
        return peeked ? codec::failure(ErrorKind::Corrupt) : std::unexpected(peeked.error());
    }
    const codec::ByteView whole = *peeked;
    const codec::ByteView extra = whole.subspan(recordHead + nameSize, extraSize);
    const codec::ByteView comment = whole.subspan(recordHead + nameSize + extraSize, commentSize);
    Record record{.system = static_cast<std::uint8_t>(loadLittleEndian(whole, 5, 1)),
                  .neededVersion = static_cast<std::uint16_t>(loadLittleEndian(whole, 6, 2)),
                  .flags = static_cast<std::uint16_t>(loadLittleEndian(whole, 8, 2)),
                  .method = static_cast<std::uint16_t>(loadLittleEndian(whole, 10, 2)),
                  .time = static_cast<std::uint32_t>(loadLittleEndian(whole, 12, 4)),
                  .crc = static_cast<std::uint32_t>(loadLittleEndian(whole, 16, 4)),
                  .internalAttributes = static_cast<std::uint16_t>(loadLittleEndian(whole, 36, 2)),
                  .attributes = static_cast<std::uint32_t>(loadLittleEndian(whole, 38, 4)),
                  .numbers = withLarge({.size = loadLittleEndian(whole, 24, 4),
                                        .packedSize = loadLittleEndian(whole, 20, 4),
                                        .offset = loadLittleEndian(whole, 42, 4)},
                                       extra),
                  .name = std::string(reinterpret_cast<const char*>(whole.data()) + recordHead, nameSize),
                  .extra = codec::Bytes(extra.begin(), extra.end()),
                  .comment = codec::Bytes(comment.begin(), comment.end()),
                  .place = m_next};
    // Beyond the file if it is beyond all numbers.
    record.numbers.offset += startOf(loadLittleEndian(whole, 34, 2));
    m_buffer.take(size);
    m_next += size;
    ++m_members;
    return record;
}

/// Where the directory is encrypted, local headers are masked, and say so.
codec::Error DirectoryReader::noRecord() const
{
    constexpr std::size_t flagsAt = 6;
    std::array<std::byte, flagsAt + 2> local = {};
    const bool isMasked = m_members == 0 && readExactly(m_source, m_place.base, local)
        && hasSignature(local, localSignature) && (loadLittleEndian(local, flagsAt, 2) & maskedFlag) != 0;
    return isMasked ? strongEncryption() : codec::Error{.kind = ErrorKind::Corrupt};
}

/// What the offset of a member counts from that begins on this volume.
std::uint64_t DirectoryReader::startOf(std::uint64_t volume) const
{
    const std::vector<std::uint64_t>& starts = m_place.volumeStarts;
    if (starts.empty()) {
        return m_place.base; // programs that write no volumes write anything there
    }
    return volume < starts.size() ? starts[volume] : m_place.end;
}

/// There are as many records as were promised. Old programs count no further than 16 bits.
codec::Result<void> DirectoryReader::checkEnd() const
{
    static constexpr std::uint64_t countedShort = 0xFFFF;
    const std::uint64_t count = m_place.isLarge ? m_members : m_members & countedShort;
    return count == m_place.members ? codec::Result<void>() : codec::failure(ErrorKind::Corrupt);
}

} // namespace holdall::zip
