#include "codec/bzip2/blockdecoder.h"

#include "codec/bzip2/randomisedblock.h"
#include "codec/bzip2/runlengthdecoder.h"

namespace holdall::codec::bzip2 {

Verdict BlockDecoder::decode(BitReader& in, int level, Bytes& block)
{
    const std::uint64_t start = in.position();
    if (const Verdict head = m_head.read(in, level); head != Verdict::Complete) {
        return head;
    }
    if (const Verdict symbols = readColumn(in, m_head, blockCapacity(level), m_column);
        symbols != Verdict::Complete) {
        return symbols;
    }
    if (m_head.origin >= m_column.size) {
        return Verdict::Corrupt;
    }
    if (m_head.isRandomised) {
        return decodeRandomised(in, start, m_head.crc, block) ? Verdict::Complete : Verdict::Corrupt;
    }
    m_inverse.restore(m_column, m_head.origin, block);
    return crcOfBlock(block) == m_head.crc ? Verdict::Complete : Verdict::Corrupt;
}

std::uint64_t BlockDecoder::memory(std::size_t size)
{
    return sizeof(BlockDecoder) + maxSelectors + InverseTransform::memory(size);
}

} // namespace holdall::codec::bzip2
