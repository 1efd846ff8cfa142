#include "codec/seek/xzstreamindex.h"

#include "codec/xz/lzmanative.h"

#include <array>

namespace holdall::codec {

namespace {

constexpr std::uint64_t largestIndex = std::uint64_t(64) << 20U;
constexpr std::size_t crcSize = 4;
constexpr lzma_vli smallestBlock = 5; ///< what the format allows, without padding

using EdgeBytes = std::array<std::byte, LZMA_STREAM_HEADER_SIZE>;

/// Reads the records of an index.
class IndexReader {
public:
    explicit IndexReader(ByteView index) : m_index(index) { }

    Result<std::vector<XzStreamIndex::Record>> read();

private:
    Result<lzma_vli> number();
    bool hasRightCheck() const;

    ByteView m_index;
    std::size_t m_position = 1; ///< behind the index indicator
};

Result<std::vector<XzStreamIndex::Record>> IndexReader::read()
{
    if (m_index.front() != std::byte(0) || !hasRightCheck()) {
        return failure(ErrorKind::Corrupt);
    }
    const Result<lzma_vli> count = number();
    // A record takes two bytes at least: no room is made for what cannot be.
    if (!count || *count > m_index.size() / 2 || *count > SeekBlocks::most) {
        return failure(ErrorKind::Corrupt);
    }
    std::vector<XzStreamIndex::Record> records;
    records.reserve(checkedCast<std::size_t>(*count));
    for (lzma_vli i = 0; i < *count; ++i) {
        const Result<lzma_vli> unpaddedSize = number();
        const Result<lzma_vli> size = unpaddedSize ? number() : unpaddedSize;
        if (!size || *unpaddedSize < smallestBlock) {
            return failure(ErrorKind::Corrupt);
        }
        records.push_back({.unpaddedSize = *unpaddedSize, .size = *size});
    }
    for (; m_position < m_index.size() - crcSize; ++m_position) {
        if (m_index[m_position] != std::byte(0) || m_position % XzStreamIndex::alignment == 0) {
            return failure(ErrorKind::Corrupt);
        }
    }
    return records;
}

Result<lzma_vli> IndexReader::number()
{
    lzma_vli value = 0;
    const lzma_ret ret =
        lzma_vli_decode(&value, nullptr, asUnsignedChars(m_index), &m_position, m_index.size() - crcSize);
    return ret == LZMA_OK ? Result<lzma_vli>(value) : failure(ErrorKind::Corrupt);
}

bool IndexReader::hasRightCheck() const
{
    const ByteView content = m_index.first(m_index.size() - crcSize);
    const std::uint32_t crc = lzma_crc32(asUnsignedChars(content), content.size(), 0);
    for (std::size_t i = 0; i < crcSize; ++i) {
        if (m_index[content.size() + i] != static_cast<std::byte>(crc >> (8 * i))) {
            return false;
        }
    }
    return true;
}

/// The bytes of all blocks, if they fit in front of `end`.
std::optional<std::uint64_t> blockBytes(const std::vector<XzStreamIndex::Record>& records, std::uint64_t end)
{
    std::uint64_t total = 0;
    for (const XzStreamIndex::Record& record : records) {
        if (record.unpaddedSize > end || total > end) {
            return std::nullopt;
        }
        total += record.paddedSize();
    }
    return total <= end ? std::optional(total) : std::nullopt;
}

Result<lzma_stream_flags> readFooter(ByteSource& packed, std::uint64_t end)
{
    EdgeBytes bytes = {};
    lzma_stream_flags footer = {};
    if (end < 2 * bytes.size()) {
        return failure(ErrorKind::UnknownFormat);
    }
    if (const Result<void> read = readExactly(packed, end - bytes.size(), bytes); !read) {
        return std::unexpected(read.error());
    }
    const lzma_ret ret = lzma_stream_footer_decode(&footer, asUnsignedChars(ByteView(bytes)));
    if (ret != LZMA_OK) {
        return std::unexpected(lzmaError(ret));
    }
    if (lzma_check_is_supported(footer.check) == 0) {
        return failure(ErrorKind::UnsupportedCheck);
    }
    return footer;
}

Result<void> checkHeader(ByteSource& packed, std::uint64_t start, const lzma_stream_flags& footer)
{
    EdgeBytes bytes = {};
    lzma_stream_flags header = {};
    if (const Result<void> read = readExactly(packed, start, bytes); !read) {
        return read;
    }
    const bool isRight = lzma_stream_header_decode(&header, asUnsignedChars(ByteView(bytes))) == LZMA_OK
        && lzma_stream_flags_compare(&header, &footer) == LZMA_OK;
    return isRight ? Result<void>() : failure(ErrorKind::Corrupt);
}

} // namespace

Result<XzStreamIndex> XzStreamIndex::readBefore(ByteSource& packed, std::uint64_t end)
{
    const Result<lzma_stream_flags> footer = readFooter(packed, end);
    if (!footer) {
        return std::unexpected(footer.error());
    }
    const std::uint64_t indexEnd = end - LZMA_STREAM_HEADER_SIZE;
    if (footer->backward_size > indexEnd - LZMA_STREAM_HEADER_SIZE) {
        return failure(ErrorKind::Corrupt);
    }
    if (footer->backward_size > largestIndex) {
        return std::unexpected(Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = footer->backward_size});
    }
    Bytes bytes(checkedCast<std::size_t>(footer->backward_size));
    if (const Result<void> read = readExactly(packed, indexEnd - bytes.size(), bytes); !read) {
        return std::unexpected(read.error());
    }
    Result<std::vector<Record>> records = IndexReader(bytes).read();
    if (!records) {
        return std::unexpected(records.error());
    }
    const std::uint64_t room = indexEnd - bytes.size() - LZMA_STREAM_HEADER_SIZE;
    const std::optional<std::uint64_t> blocks = blockBytes(*records, room);
    if (!blocks) {
        return failure(ErrorKind::Corrupt);
    }
    const std::uint64_t start = room - *blocks;
    if (const Result<void> checked = checkHeader(packed, start, *footer); !checked) {
        return std::unexpected(checked.error());
    }
    return XzStreamIndex{.check = footer->check, .start = start, .records = std::move(*records)};
}

} // namespace holdall::codec
