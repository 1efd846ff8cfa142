#include "codec/seek/xzseekindex.h"

#include "codec/seek/xzstreamindex.h"
#include "codec/xz/xzblock.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace holdall::codec {

namespace {

/// What is kept of a block beside its place.
struct BlockFacts {
    lzma_check check;
    lzma_vli unpaddedSize;
};

class XzSeekDecoder final : public SeekBlockDecoder {
public:
    XzSeekDecoder(const std::vector<BlockFacts>& facts, std::uint64_t memoryLimit)
        : m_facts(facts)
        , m_memoryLimit(memoryLimit)
    {
    }

    Result<void> decode(std::size_t number, ByteView packed, MutableBytes data) override;

private:
    const std::vector<BlockFacts>& m_facts;
    std::uint64_t m_memoryLimit;
    LzmaStream m_stream;
};

class XzSeekIndex final : public SeekIndex {
public:
    XzSeekIndex(SeekBlocks blocks, std::vector<BlockFacts> facts)
        : SeekIndex(std::move(blocks), Trust::Checked)
        , m_facts(std::move(facts))
    {
    }

    Result<std::unique_ptr<SeekBlockDecoder>> makeDecoder(std::uint64_t memoryLimit) const override
    {
        return std::make_unique<XzSeekDecoder>(m_facts, memoryLimit);
    }

private:
    std::vector<BlockFacts> m_facts; ///< one for each block
};

Result<void> XzSeekDecoder::decode(std::size_t number, ByteView packed, MutableBytes data)
{
    const BlockFacts& facts = m_facts[number];
    const std::size_t headerSize = XzBlock::headerSize(packed.front());
    if (packed.front() == std::byte(0) || headerSize > packed.size()) {
        return failure(ErrorKind::Corrupt);
    }
    const Result<std::unique_ptr<XzBlock>> block = XzBlock::read(packed.first(headerSize), facts.check);
    if (!block) {
        return std::unexpected(block.error());
    }
    if ((*block)->decoderMemory() > m_memoryLimit) {
        return std::unexpected(
            Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = (*block)->decoderMemory()});
    }
    Step moved;
    lzma_ret ret = (*block)->start(m_stream);
    if (ret == LZMA_OK) {
        ret = m_stream.code(packed.subspan(headerSize), data, LZMA_FINISH, moved);
    }
    if (ret != LZMA_STREAM_END && ret != LZMA_OK && ret != LZMA_BUF_ERROR) {
        Error error = lzmaError(ret);
        error.offset = headerSize + moved.consumed;
        return std::unexpected(std::move(error));
    }
    const bool isRight = ret == LZMA_STREAM_END && moved.produced == data.size()
        && headerSize + moved.consumed == packed.size() && (*block)->unpaddedSize() == facts.unpaddedSize;
    return isRight ? Result<void>() : failure(ErrorKind::Corrupt);
}

/// Where the padding in front of `end` begins. It is looked at in parts, of which each may be all padding.
Result<std::uint64_t> skipPadding(ByteSource& packed, std::uint64_t end)
{
    static constexpr std::uint64_t alignment = XzStreamIndex::alignment;
    std::array<std::byte, 4096> part = {};
    while (end >= alignment) {
        const MutableBytes view =
            MutableBytes(part).first(std::min<std::uint64_t>(end / alignment * alignment, part.size()));
        if (const Result<void> read = readExactly(packed, end - view.size(), view); !read) {
            return std::unexpected(read.error());
        }
        const auto isZero = [](std::byte byte) { return byte == std::byte(0); };
        const auto data = std::ranges::find_if_not(view.rbegin(), view.rend(), isZero);
        const auto zeros = static_cast<std::uint64_t>(data - view.rbegin()) / alignment * alignment;
        end -= zeros;
        if (zeros < view.size()) {
            break;
        }
    }
    return end;
}

/// All streams, the last one first. Empty if there is something that is none.
Result<std::vector<XzStreamIndex>> streamsOf(ByteSource& packed)
{
    std::vector<XzStreamIndex> streams;
    std::size_t records = 0;
    for (std::uint64_t end = *packed.size(); end > 0;) {
        const Result<std::uint64_t> dataEnd = skipPadding(packed, end);
        if (!dataEnd) {
            return std::unexpected(dataEnd.error());
        }
        Result<XzStreamIndex> stream = XzStreamIndex::readBefore(packed, *dataEnd);
        if (!stream) {
            const bool isOther = stream.error().kind == ErrorKind::UnknownFormat;
            return isOther ? Result<std::vector<XzStreamIndex>>() : std::unexpected(stream.error());
        }
        end = stream->start;
        records += stream->records.size() + 1;
        if (records > SeekBlocks::most) {
            return {};
        }
        streams.push_back(std::move(*stream));
    }
    return streams;
}

} // namespace

SeekIndexResult findXzSeekIndex(ByteSource& packed)
{
    const Result<std::vector<XzStreamIndex>> streams = streamsOf(packed);
    if (!streams) {
        return std::unexpected(streams.error());
    }
    SeekBlocks blocks;
    std::vector<BlockFacts> facts;
    for (const XzStreamIndex& stream : *streams | std::views::reverse) {
        std::uint64_t position = stream.start + LZMA_STREAM_HEADER_SIZE;
        for (const XzStreamIndex::Record& record : stream.records) {
            const std::uint64_t packedSize = record.paddedSize();
            if (!blocks.add(position, packedSize, record.size)) {
                return nullptr;
            }
            if (record.size > 0) {
                facts.push_back({.check = stream.check, .unpaddedSize = record.unpaddedSize});
            }
            position += packedSize;
        }
    }
    return std::make_shared<XzSeekIndex>(std::move(blocks), std::move(facts));
}

} // namespace holdall::codec
