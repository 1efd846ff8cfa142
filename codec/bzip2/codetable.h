#pragma once

#include "codec/bzip2/codelengths.h"

#include <array>
#include <cstdint>
#include <span>

namespace holdall::codec::bzip2 {

/// Finds the symbols of one set of canonical codes. Codes that are too many or too few for their
/// lengths are read as libbz2 reads them: what comes first wins, and what has no symbol is an error
/// only if it is met.
class CodeTable {
public:
    struct Match {
        unsigned symbol;
        unsigned length; ///< in bits; 0 if no code fits
    };

    /// Of the codes of these lengths, each 1 to maxCodeLength.
    void assign(std::span<const std::uint8_t> lengths);

    /// The code that the highest bits of `window` start with.
    Match find(std::uint64_t window) const
    {
        const unsigned entry = m_short[window >> (64U - shortBits)];
        return entry != 0 ? Match{.symbol = entry >> lengthBits, .length = entry & lengthMask}
                          : findLong(window);
    }

private:
    /// Codes of up to this length are found by one look. More would not stay in the first cache.
    static constexpr unsigned shortBits = 10;
    static constexpr unsigned lengthBits = 5;
    static constexpr unsigned lengthMask = (1U << lengthBits) - 1;

    Match findLong(std::uint64_t window) const;

    std::array<std::uint16_t, 1U << shortBits> m_short = {}; ///< symbol, length; 0: a longer code
    std::array<std::uint32_t, maxCodeLength + 1> m_ends = {}; ///< behind the last code of each length
    std::array<std::uint32_t, maxCodeLength + 1> m_offsets = {}; ///< what makes a code an index (modulo 2^32)
    std::array<std::uint16_t, maxSymbols> m_symbols = {}; ///< by code
};

} // namespace holdall::codec::bzip2
