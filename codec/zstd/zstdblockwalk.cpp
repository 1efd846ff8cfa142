#include "codec/zstd/zstdblockwalk.h"

#include <algorithm>

namespace holdall::codec {

namespace {

constexpr std::size_t checksumSize = 4;
constexpr unsigned rleBlock = 1; ///< one byte, repeated

} // namespace

ZstdBlockWalk::ZstdBlockWalk(const ZstdFrameHeader& header, std::size_t headerSize)
    : m_checksum(header.checksum)
    , m_partStart(headerSize)
{
}

void ZstdBlockWalk::advance(ByteView bytes)
{
    if (m_part == Part::BlockHeader) {
        std::ranges::copy(bytes, m_blockHeader.end() - checkedCast<std::ptrdiff_t>(m_rest));
    }
    m_rest -= bytes.size();
    if (m_rest == 0 && m_part != Part::End) {
        goToNextPart();
    }
}

void ZstdBlockWalk::begin(Part part, std::size_t size)
{
    m_partStart += m_partSize;
    m_part = part;
    m_partSize = size;
    m_rest = size;
}

void ZstdBlockWalk::goToNextPart()
{
    switch (m_part) {
    case Part::BlockHeader:
        beginBlock();
        return;
    case Part::Block:
        goBehindBlock();
        return;
    case Part::Checksum:
    case Part::End:
        begin(Part::End, 0);
        return;
    }
}

void ZstdBlockWalk::beginBlock()
{
    const unsigned low = std::to_integer<unsigned>(m_blockHeader[0]);
    const unsigned fields = low | std::to_integer<unsigned>(m_blockHeader[1]) << 8U
        | std::to_integer<unsigned>(m_blockHeader[2]) << 16U;
    m_lastBlock = (fields & 1U) != 0;
    const bool repeats = (fields >> 1U & 3U) == rleBlock;
    const std::size_t size = repeats ? 1 : fields >> 3U;
    begin(Part::Block, size);
    if (size == 0) {
        goBehindBlock();
    }
}

void ZstdBlockWalk::goBehindBlock()
{
    if (!m_lastBlock) {
        begin(Part::BlockHeader, blockHeaderSize);
    } else if (m_checksum) {
        begin(Part::Checksum, checksumSize);
    } else {
        begin(Part::End, 0);
    }
}

} // namespace holdall::codec
