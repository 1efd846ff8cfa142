#include "app/archive/framing/headerbytes.h"

namespace holdall {

namespace {

constexpr unsigned byteBits = 8;
constexpr std::uint64_t highestBit = 0x80;

} // namespace

void HeaderBytes::fixed(std::uint64_t value, std::size_t size)
{
    for (std::size_t index = 0; index < size; ++index) {
        byte(static_cast<std::uint8_t>(value >> byteBits * index));
    }
}

void HeaderBytes::number(std::uint64_t value)
{
    // With n bytes behind it the first byte has n ones, a zero, and 7 - n bits of the value.
    unsigned behind = 0;
    std::uint64_t ones = 0;
    while (behind < byteBits && value >> (byteBits - 1) * (behind + 1) != 0) {
        ones |= highestBit >> behind;
        ++behind;
    }
    const std::uint64_t top = behind < byteBits ? value >> byteBits * behind : 0;
    byte(static_cast<std::uint8_t>(ones | top));
    fixed(value, behind);
}

void HeaderBytes::bits(const std::vector<bool>& values)
{
    for (std::size_t start = 0; start < values.size(); start += byteBits) {
        std::uint64_t group = 0;
        for (std::size_t index = start; index < values.size() && index < start + byteBits; ++index) {
            group |= values[index] ? highestBit >> (index - start) : 0;
        }
        byte(static_cast<std::uint8_t>(group));
    }
}

} // namespace holdall
