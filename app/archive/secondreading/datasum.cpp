#include "app/archive/secondreading/datasum.h"

#include <algorithm>
#include <array>

namespace holdall {

void DataSum::add(const DataBlock& block)
{
    addZeros(block.offset > m_size ? block.offset - m_size : 0);
    m_crc.add(block.bytes);
    m_size += block.bytes.size();
}

void DataSum::addZeros(std::uint64_t size)
{
    static constexpr std::array<std::byte, 64 * 1024> zeros = {};
    while (size > 0) {
        const auto piece = codec::ByteView(zeros).first(std::min<std::uint64_t>(size, zeros.size()));
        m_crc.add(piece);
        m_size += piece.size();
        size -= piece.size();
    }
}

} // namespace holdall
