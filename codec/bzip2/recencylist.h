#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <span>

namespace holdall::codec::bzip2 {

/// Byte values, the one that was used last in front (move to front). Eight values share a word, the
/// front one in the lowest bits, so that most moves change one register.
class RecencyList {
public:
    /// The values in the order given; up to 256.
    explicit RecencyList(std::span<const std::uint8_t> values)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_words[i / 8] |= std::uint64_t(values[i]) << i % 8 * 8;
        }
    }

    std::uint8_t front() const { return static_cast<std::uint8_t>(m_words[0]); }

    /// Moves `value`, which must be in the list, to the front. Returns where it was.
    unsigned moveToFront(std::uint8_t value)
    {
        constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
        constexpr std::uint64_t highs = ones << 7U;
        const std::uint64_t pattern = ones * value;
        std::uint64_t carry = value;
        for (unsigned word = 0;; ++word) {
            const std::uint64_t old = m_words[word];
            const std::uint64_t difference = old ^ pattern;
            // The lowest bit that is set marks the first byte that is equal.
            const std::uint64_t equal = (difference - ones) & ~difference & highs;
            const std::uint64_t moved = old << 8U | carry;
            if (equal != 0) {
                const std::uint64_t upToIt = equal ^ (equal - 1);
                m_words[word] = (old & ~upToIt) | (moved & upToIt);
                return word * 8 + static_cast<unsigned>(std::countr_zero(equal)) / 8;
            }
            m_words[word] = moved;
            carry = old >> 56U;
        }
    }

    /// Moves the value at `position` (below 256) to the front. Returns it.
    std::uint8_t takeAt(unsigned position)
    {
        const unsigned last = position / 8;
        const unsigned shift = position % 8 * 8;
        const std::uint64_t old = m_words[last];
        const auto value = static_cast<std::uint8_t>(old >> shift);
        std::uint64_t carry = value;
        for (unsigned word = 0; word < last; ++word) {
            const std::uint64_t next = m_words[word] >> 56U;
            m_words[word] = m_words[word] << 8U | carry;
            carry = next;
        }
        const std::uint64_t upToIt = ~std::uint64_t(0) >> (56U - shift);
        m_words[last] = (old & ~upToIt) | ((old << 8U | carry) & upToIt);
        return value;
    }

private:
    std::array<std::uint64_t, 32> m_words = {};
};

} // namespace holdall::codec::bzip2
