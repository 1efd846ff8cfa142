#include "codec/seek/gzipseekindex.h"

#include "codec/deflate/checksum.h"
#include "codec/deflate/chunkindex.h"
#include "codec/deflate/littleendian.h"
#include "codec/deflate/partdecoder.h"
#include "codec/deflate/streamdecoder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdall::codec {

namespace {

/// Bytes that a header with the largest extra field, and a name, is looked for in.
constexpr std::size_t largestHeader = 72 * 1024;

/// A final block of fixed codes that is empty, then the member's CRC-32 and size: what follows the groups.
constexpr std::size_t endBlockSize = 2;
constexpr std::size_t memberEndSize = endBlockSize + 8;
constexpr std::array endBlock = {std::byte(3), std::byte(0)};

class GroupSeekDecoder final : public SeekBlockDecoder {
public:
    explicit GroupSeekDecoder(const std::vector<std::uint32_t>& crcs) : m_crcs(crcs) { }

    Result<void> decode(std::size_t number, ByteView packed, MutableBytes data) override
    {
        GzipPart part;
        part.in.assign(packed.begin(), packed.end());
        part.group = GzipPart::Group{.size = data.size(), .crc = m_crcs[number]};
        m_decoder.decode(part);
        if (!part.isGood() || part.outSize != data.size()) {
            return failure(ErrorKind::Corrupt);
        }
        std::ranges::copy(ByteView(part.out).first(part.outSize), data.begin());
        return {};
    }

private:
    const std::vector<std::uint32_t>& m_crcs;
    PartDecoder m_decoder;
};

class GroupSeekIndex final : public SeekIndex {
public:
    GroupSeekIndex(SeekBlocks blocks, std::vector<std::uint32_t> crcs)
        : SeekIndex(std::move(blocks), Trust::Checked)
        , m_crcs(std::move(crcs))
    {
    }

    /// It takes no more than a window: less than any limit that would let it decode at all.
    Result<std::unique_ptr<SeekBlockDecoder>> makeDecoder(std::uint64_t) const override
    {
        return std::make_unique<GroupSeekDecoder>(m_crcs);
    }

private:
    std::vector<std::uint32_t> m_crcs; ///< one for each block
};

/// Goes from member to member.
class MemberWalk {
public:
    explicit MemberWalk(ByteSource& packed) : m_packed(packed) { }

    /// Nothing where a member is not like that.
    Result<bool> readAll();
    SeekIndexResult index() &&;

private:
    Result<std::optional<ChunkIndex>> readHeader();
    Result<bool> readMember();
    Result<bool> isEndRight(const ChunkIndex& index);

    ByteSource& m_packed;
    std::uint64_t m_position = 0;
    SeekBlocks m_blocks;
    std::vector<std::uint32_t> m_crcs;
};

Result<bool> MemberWalk::readAll()
{
    while (m_position < *m_packed.size()) {
        const Result<bool> read = readMember();
        if (!read || !*read) {
            return read;
        }
    }
    return true;
}

SeekIndexResult MemberWalk::index() &&
{
    return std::make_shared<GroupSeekIndex>(std::move(m_blocks), std::move(m_crcs));
}

/// Afterwards the position is behind the header.
Result<std::optional<ChunkIndex>> MemberWalk::readHeader()
{
    Bytes bytes(largestHeader);
    const Result<std::size_t> count = m_packed.readAt(m_position, bytes);
    if (!count) {
        return std::unexpected(count.error());
    }
    const ByteView in = ByteView(bytes).first(*count);
    const auto decoder = std::make_unique<StreamDecoder>(DeflateWindow{.container = DeflateContainer::Gzip});
    decoder->begin();
    std::size_t consumed = 0;
    while (!decoder->isAtData()) {
        const StreamDecoder::Progress progress = decoder->run(in.subspan(consumed), {});
        consumed += progress.consumed;
        if (progress.error || (progress.consumed == 0 && !decoder->isAtData())) {
            return std::nullopt;
        }
    }
    m_position += consumed;
    return ChunkIndex::find(decoder->extraField());
}

Result<bool> MemberWalk::readMember()
{
    const Result<std::optional<ChunkIndex>> index = readHeader();
    if (!index || !*index) {
        return index ? Result<bool>(false) : std::unexpected(index.error());
    }
    for (std::size_t i = 0; i < (*index)->groups().size(); ++i) {
        const ChunkIndex::Group& group = (*index)->groups()[i];
        if (!m_blocks.add(m_position, group.size, (*index)->uncompressedSize(i))) {
            return false;
        }
        m_crcs.push_back(group.crc);
        m_position += group.size;
    }
    return isEndRight(**index);
}

/// The CRCs of the groups make up that of the member: so they are the whole of it, in order.
Result<bool> MemberWalk::isEndRight(const ChunkIndex& index)
{
    std::array<std::byte, memberEndSize> end = {};
    const Result<std::size_t> count = m_packed.readAt(m_position, end);
    if (!count) {
        return std::unexpected(count.error());
    }
    Checksum crc(Check::Crc32);
    std::uint64_t size = 0;
    for (std::size_t i = 0; i < index.groups().size(); ++i) {
        crc.append(index.groups()[i].crc, index.uncompressedSize(i));
        size += index.uncompressedSize(i);
    }
    m_position += end.size();
    return *count == end.size() && std::ranges::equal(ByteView(end).first(endBlockSize), endBlock)
        && loadLittleEndian(end, endBlockSize, 4) == crc.value()
        && loadLittleEndian(end, endBlockSize + 4, 4) == (size & 0xFFFF'FFFFU);
}

} // namespace

SeekIndexResult findGzipSeekIndex(ByteSource& packed)
{
    MemberWalk walk(packed);
    const Result<bool> read = walk.readAll();
    if (!read) {
        return std::unexpected(read.error());
    }
    return *read ? std::move(walk).index() : nullptr;
}

} // namespace holdall::codec
