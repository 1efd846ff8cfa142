#pragma once

#include <cstdint>
#include <optional>

namespace holdall::codec {

constexpr std::uint64_t divideUp(std::uint64_t dividend, std::uint64_t divisor)
{
    return dividend / divisor + (dividend % divisor == 0 ? 0 : 1);
}

/// The bytes of `size` bytes of data when they are compressed: as many, if nothing else is expected.
constexpr std::uint64_t codedSize(std::uint64_t size, const std::optional<double>& expectedRatio)
{
    return expectedRatio ? static_cast<std::uint64_t>(static_cast<double>(size) * *expectedRatio) : size;
}

/// The size of blocks that cut `size` bytes (more than 0) into `count` blocks of about the same length:
/// an even number of them unless it is one, so that no thread waits for a short last block alone.
/// Rounded up to whole pages.
constexpr std::uint64_t evenBlockSize(std::uint64_t size, std::uint64_t count)
{
    constexpr std::uint64_t page = 4096;
    const std::uint64_t even = count <= 1 ? 1 : divideUp(count, 2) * 2;
    return divideUp(divideUp(size, even), page) * page;
}

} // namespace holdall::codec
