#include "codec/seek/seekblocks.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace holdall::codec {

bool SeekBlocks::add(std::uint64_t packedOffset, std::uint64_t packedSize, std::uint64_t size)
{
    static constexpr auto limit = std::uint64_t(std::numeric_limits<std::int64_t>::max());
    if (size == 0) {
        return true;
    }
    if (m_blocks.size() == most || size > limit - m_size || packedSize > limit) {
        return false;
    }
    m_blocks.push_back(
        {.packedOffset = packedOffset, .packedSize = packedSize, .offset = m_size, .size = size});
    m_size += size;
    m_largest = std::max(m_largest, packedSize + size);
    return true;
}

std::size_t SeekBlocks::find(std::uint64_t offset) const
{
    const auto behind = std::ranges::upper_bound(m_blocks, offset, {}, &SeekBlock::offset);
    return static_cast<std::size_t>(std::distance(m_blocks.begin(), behind)) - 1;
}

} // namespace holdall::codec
