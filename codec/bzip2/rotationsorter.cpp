#include "codec/bzip2/rotationsorter.h"

#include "codec/bzip2/scratch.h"

#include <divsufsort.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace holdall::codec::bzip2 {

namespace {

/// The first of the next bytes from `start` on that equal `byte`; `size` if there is none.
std::size_t findByte(ByteView bytes, std::size_t start, std::byte byte)
{
    if (start >= bytes.size()) {
        return bytes.size();
    }
    const void* const found =
        std::memchr(bytes.data() + start, std::to_integer<int>(byte), bytes.size() - start);
    return found == nullptr ? bytes.size()
                            : static_cast<std::size_t>(static_cast<const std::byte*>(found) - bytes.data());
}

/// Where the least rotation of a block of `size` bytes starts; `doubled` holds the block twice. Two
/// candidates are compared; the k bytes that they have in common are no start of a lesser one, so
/// the one that lost moves behind them. Only the least byte can be a start.
std::size_t leastRotation(ByteView doubled, std::size_t size)
{
    const ByteView block = doubled.first(size);
    const std::byte least = *std::ranges::min_element(block);
    std::size_t first = findByte(block, 0, least);
    std::size_t second = findByte(block, first + 1, least);
    while (first < size && second < size) {
        std::size_t common = 0;
        while (common < size && doubled[first + common] == doubled[second + common]) {
            ++common;
        }
        if (common == size) {
            break;
        }
        std::size_t& loser = doubled[first + common] > doubled[second + common] ? first : second;
        loser = findByte(block, loser + common + 1, least);
        if (first == second) {
            second = findByte(block, second + 1, least);
        }
    }
    return std::min(first, second);
}

} // namespace

/// The suffixes of a block that starts with its least rotation sort as its rotations do: where one
/// suffix is the start of another, what follows it in its rotation is the least rotation, and so not
/// greater than what follows in the other.
RotationSorter::Transform RotationSorter::sort(ByteView block)
{
    const std::size_t size = block.size();
    makeRoom(m_doubled, 1 + 2 * size);
    makeRoom(m_suffixes, size);
    makeRoom(m_lastColumn, size);
    m_doubled.front() = block.back();
    std::ranges::copy(block, m_doubled.begin() + 1);
    std::ranges::copy(block, m_doubled.begin() + 1 + checkedCast<std::ptrdiff_t>(size));

    const std::size_t start = leastRotation(ByteView(m_doubled).subspan(1), size);
    const std::byte* const before = m_doubled.data() + start; // each byte's predecessor
    if (divsufsort(asUnsignedChars(ByteView(m_doubled).subspan(1 + start, size)), m_suffixes.data(),
                   checkedCast<std::int32_t>(size))
        != 0) {
        throw std::bad_alloc();
    }
    for (std::size_t row = 0; row < size; ++row) {
        m_lastColumn[row] = before[m_suffixes[row]];
    }
    const auto own = checkedCast<std::int32_t>((size - start) % size);
    const auto origin = std::ranges::find(m_suffixes, own) - m_suffixes.begin();
    return {.lastColumn = ByteView(m_lastColumn).first(size), .origin = checkedCast<std::uint32_t>(origin)};
}

std::uint64_t RotationSorter::memory(std::size_t size)
{
    constexpr std::uint64_t buckets = (std::uint64_t(256) + std::uint64_t(256) * 256) * sizeof(std::int32_t);
    return size * (3 + sizeof(std::int32_t)) + buckets;
}

} // namespace holdall::codec::bzip2
