#include "codec/bzip2/bitwriter.h"

namespace holdall::codec::bzip2 {

void BitWriter::put(ByteView bytes, std::uint64_t count)
{
    reserve(count / 8 + 1);
    const auto byteAt = [&](std::size_t i) { return std::to_integer<std::uint32_t>(bytes[i]); };
    std::size_t next = 0;
    for (; count >= wordBits; count -= wordBits, next += 4) {
        put(wordBits,
            byteAt(next) << 24U | byteAt(next + 1) << 16U | byteAt(next + 2) << 8U | byteAt(next + 3));
    }
    for (; count >= 8; count -= 8, ++next) {
        put(8, byteAt(next));
    }
    if (count > 0) {
        put(static_cast<unsigned>(count), byteAt(next) >> (8 - count));
    }
}

void BitWriter::pad()
{
    const unsigned whole = (m_pendingBits + 7) / 8;
    const std::uint64_t bits = m_pending << (whole * 8 - m_pendingBits);
    for (unsigned left = whole; left > 0; --left) {
        m_bytes.push_back(static_cast<std::byte>(bits >> ((left - 1) * 8) & 0xFFU));
    }
    m_pendingBits = 0;
}

void BitWriter::clear()
{
    m_bytes.clear();
    m_pendingBits = 0;
}

} // namespace holdall::codec::bzip2
