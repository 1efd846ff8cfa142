#include "codec/seek/zstdseekindex.h"

#include "codec/deflate/littleendian.h"
#include "codec/zstd/zstdcoders.h"
#include "codec/zstd/zstdframeheader.h"

#include <algorithm>
#include <array>

namespace holdall::codec {

namespace {

constexpr std::uint32_t seekableMagic = 0x8F92EAB1;
constexpr std::uint32_t skippableMagic = 0x184D2A5E;
constexpr std::size_t skippableHeaderSize = 8;
constexpr std::size_t footerSize = 9;
constexpr unsigned checksumFlag = 0x80;
constexpr unsigned reservedFlags = 0x7C;
constexpr unsigned rleBlock = 1; // whose size is not that of its data

class ZstdSeekDecoder final : public SeekBlockDecoder {
public:
    explicit ZstdSeekDecoder(std::uint64_t memoryLimit) : m_memoryLimit(memoryLimit) { }
    Result<void> decode(std::size_t number, ByteView packed, MutableBytes data) override;

private:
    std::uint64_t m_memoryLimit;
};

class ZstdSeekIndex final : public SeekIndex {
public:
    ZstdSeekIndex(SeekBlocks blocks, Trust trust) : SeekIndex(std::move(blocks), trust) { }

    Result<std::unique_ptr<SeekBlockDecoder>> makeDecoder(std::uint64_t memoryLimit) const override
    {
        return std::make_unique<ZstdSeekDecoder>(memoryLimit);
    }
};

Result<void> ZstdSeekDecoder::decode(std::size_t, ByteView packed, MutableBytes data)
{
    const Result<std::unique_ptr<Decompressor>> decompressor = makeZstdDecompressor(m_memoryLimit);
    if (!decompressor) {
        return std::unexpected(decompressor.error());
    }
    for (;;) {
        const auto consumed = checkedCast<std::size_t>((*decompressor)->totalIn());
        const auto produced = checkedCast<std::size_t>((*decompressor)->totalOut());
        const Result<Step> step = (*decompressor)->step(packed.subspan(consumed), data.subspan(produced));
        if (!step) {
            return std::unexpected(step.error());
        }
        const bool isStuck = step->consumed == 0 && step->produced == 0;
        if (step->done || isStuck) {
            const bool isRight = step->done && (*decompressor)->totalIn() == packed.size()
                && (*decompressor)->totalOut() == data.size();
            return isRight ? Result<void>() : failure(ErrorKind::Corrupt);
        }
    }
}

/// A frame's header and its length. Nothing where there is none.
struct FrameStart {
    ZstdFrameHeader header;
    std::size_t headerSize;
};

Result<std::optional<FrameStart>> frameAt(ByteSource& packed, std::uint64_t offset)
{
    std::array<std::byte, ZstdFrameHeader::maximumSize> bytes = {};
    const Result<std::size_t> count = packed.readAt(offset, bytes);
    if (!count) {
        return std::unexpected(count.error());
    }
    const ByteView front = ByteView(bytes).first(*count);
    Result<std::size_t> size = ZstdFrameHeader::sizeFrom(front);
    for (std::size_t known = 0; size && *size != known;) {
        known = *size;
        if (known > front.size()) {
            return std::nullopt;
        }
        size = ZstdFrameHeader::sizeFrom(front.first(known));
    }
    if (!size) {
        return std::nullopt;
    }
    const Result<ZstdFrameHeader> header = ZstdFrameHeader::parse(front.first(*size));
    return header ? std::optional(FrameStart{*header, *size}) : std::nullopt;
}

/// Where the frame at `offset` ends; nothing if not within the file.
Result<std::optional<std::uint64_t>> frameEnd(ByteSource& packed, std::uint64_t offset,
                                              const FrameStart& frame)
{
    const std::uint64_t fileSize = *packed.size();
    const std::uint64_t body = offset + frame.headerSize;
    if (frame.header.skippable) {
        const std::uint64_t end = body + frame.header.skippedSize;
        return end <= fileSize ? std::optional(end) : std::nullopt;
    }
    for (std::uint64_t position = body;;) {
        std::array<std::byte, 3> blockHeader = {};
        if (position + blockHeader.size() > fileSize) {
            return std::nullopt;
        }
        if (const Result<void> read = readExactly(packed, position, blockHeader); !read) {
            return std::unexpected(read.error());
        }
        const std::uint64_t word = loadLittleEndian(blockHeader, 0, blockHeader.size());
        position += blockHeader.size() + ((word >> 1U & 3U) == rleBlock ? 1 : word >> 3U);
        if ((word & 1U) != 0) {
            position += frame.header.checksum ? 4 : 0;
            return position <= fileSize ? std::optional(position) : std::nullopt;
        }
    }
}

/// By walking through everything. Empty where that is not possible.
Result<std::optional<SeekBlocks>> walkFrames(ByteSource& packed)
{
    SeekBlocks blocks;
    for (std::uint64_t position = 0; position < *packed.size();) {
        const Result<std::optional<FrameStart>> frame = frameAt(packed, position);
        if (!frame || !*frame) {
            return frame ? Result<std::optional<SeekBlocks>>() : std::unexpected(frame.error());
        }
        const ZstdFrameHeader& header = (*frame)->header;
        if (!header.skippable && !header.contentSize) {
            return std::nullopt;
        }
        const Result<std::optional<std::uint64_t>> end = frameEnd(packed, position, **frame);
        if (!end || !*end) {
            return end ? Result<std::optional<SeekBlocks>>() : std::unexpected(end.error());
        }
        if (!blocks.add(position, **end - position, header.contentSize.value_or(0))) {
            return std::nullopt;
        }
        position = **end;
    }
    return blocks;
}

/// A seek table's place and shape.
struct TableShape {
    std::size_t frames;
    std::size_t entrySize;

    std::uint64_t content() const { return std::uint64_t(frames) * entrySize + footerSize; }
    std::uint64_t size() const { return skippableHeaderSize + content(); }
};

/// As the end of the file says; nothing if it is none of a table.
Result<std::optional<TableShape>> tableShape(ByteSource& packed)
{
    std::array<std::byte, footerSize> footer = {};
    const std::uint64_t fileSize = *packed.size();
    if (fileSize < footer.size() + skippableHeaderSize) {
        return std::nullopt;
    }
    if (const Result<void> read = readExactly(packed, fileSize - footer.size(), footer); !read) {
        return std::unexpected(read.error());
    }
    const auto flags = std::to_integer<unsigned>(footer[4]);
    const TableShape shape{.frames = loadLittleEndian(footer, 0, 4),
                           .entrySize = (flags & checksumFlag) != 0 ? 12U : 8U};
    const bool isTable = loadLittleEndian(footer, 5, 4) == seekableMagic && (flags & reservedFlags) == 0
        && shape.frames <= SeekBlocks::most && shape.size() <= fileSize;
    return isTable ? std::optional(shape) : std::nullopt;
}

/// A table is believed if it leaves out nothing, and no frame's header says otherwise.
class TableReader {
public:
    TableReader(ByteSource& packed, const TableShape& shape) : m_packed(packed), m_shape(shape) { }

    Result<std::optional<SeekBlocks>> read();
    SeekIndex::Trust trust() const { return m_trust; }

private:
    Result<bool> addFrame(std::uint64_t packedSize, std::uint64_t size);

    ByteSource& m_packed;
    TableShape m_shape;
    SeekBlocks m_blocks;
    std::uint64_t m_position = 0;
    SeekIndex::Trust m_trust = SeekIndex::Trust::Checked; ///< every frame tells its size too
};

Result<std::optional<SeekBlocks>> TableReader::read()
{
    const std::uint64_t tableStart = *m_packed.size() - m_shape.size();
    Bytes table(checkedCast<std::size_t>(m_shape.size()));
    if (const Result<void> read = readExactly(m_packed, tableStart, table); !read) {
        return std::unexpected(read.error());
    }
    if (loadLittleEndian(table, 0, 4) != skippableMagic
        || loadLittleEndian(table, 4, 4) != m_shape.content()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < m_shape.frames; ++i) {
        const std::size_t at = skippableHeaderSize + i * m_shape.entrySize;
        const Result<bool> added =
            addFrame(loadLittleEndian(table, at, 4), loadLittleEndian(table, at + 4, 4));
        if (!added || !*added || m_position > tableStart) {
            return added ? Result<std::optional<SeekBlocks>>() : std::unexpected(added.error());
        }
    }
    return m_position == tableStart ? std::optional(std::move(m_blocks)) : std::nullopt;
}

Result<bool> TableReader::addFrame(std::uint64_t packedSize, std::uint64_t size)
{
    const Result<std::optional<FrameStart>> frame = frameAt(m_packed, m_position);
    if (!frame || !*frame) {
        return frame ? Result<bool>(false) : std::unexpected(frame.error());
    }
    const ZstdFrameHeader& header = (*frame)->header;
    if (header.skippable ? size != 0 : header.contentSize.value_or(size) != size) {
        return false;
    }
    if (!header.skippable && !header.contentSize) {
        m_trust = SeekIndex::Trust::Claimed;
    }
    const bool added = m_blocks.add(m_position, packedSize, size);
    m_position += packedSize;
    return added;
}

} // namespace

SeekIndexResult findZstdSeekIndex(ByteSource& packed)
{
    const Result<std::optional<TableShape>> shape = tableShape(packed);
    if (!shape) {
        return std::unexpected(shape.error());
    }
    if (*shape) {
        TableReader reader(packed, **shape);
        Result<std::optional<SeekBlocks>> blocks = reader.read();
        if (!blocks) {
            return std::unexpected(blocks.error());
        }
        // If table and headers differ, nobody knows which is wrong.
        return *blocks ? std::make_shared<ZstdSeekIndex>(std::move(**blocks), reader.trust()) : nullptr;
    }
    Result<std::optional<SeekBlocks>> blocks = walkFrames(packed);
    if (!blocks || !*blocks) {
        return blocks ? SeekIndexResult(nullptr) : std::unexpected(blocks.error());
    }
    return std::make_shared<ZstdSeekIndex>(std::move(**blocks), SeekIndex::Trust::Claimed);
}

} // namespace holdall::codec
