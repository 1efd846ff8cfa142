#pragma once

#include "codec/deflate/inflatetables.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace holdall::codec {

/// Bits read ahead by whole words; at least 56 are there after refill(). An entry's low byte is what
/// it takes, so entries are subtracted whole: only the low byte of `count` has a meaning.
///
/// A lookup waits for the bits, and the bits wait for the lookup before; what is looked up before a
/// refill instead of behind it keeps the refill out of that chain.
struct FastBits {
    const unsigned char* next;
    std::uint64_t bits;
    unsigned count;

    /// Reads 8 bytes and goes on by 7 at most.
    [[gnu::always_inline]] void refill()
    {
        std::uint64_t word = 0;
        std::memcpy(&word, next, sizeof word);
        if constexpr (std::endian::native == std::endian::big) {
            word = std::byteswap(word);
        }
        bits |= word << (count & 63U);
        next += 7 - (count >> 3U & 7U);
        count |= 56U;
    }

    [[gnu::always_inline]] void drop(InflateEntry entry)
    {
        bits >>= (entry & 63U);
        count -= entry;
    }

    /// Takes the code and its extra bits; returns what is added to the base.
    [[gnu::always_inline]] std::size_t takeExtra(InflateEntry entry)
    {
        const std::uint64_t all = bits & ((std::uint64_t(1) << (entry & 63U)) - 1);
        drop(entry);
        return all >> (entry >> 8U & 63U);
    }

    [[gnu::always_inline]] InflateEntry symbol(const InflateEntry* symbols) const
    {
        return symbols[bits & ((1U << symbolTableBits) - 1)];
    }

    [[gnu::always_inline]] InflateEntry distance(const InflateEntry* distances) const
    {
        return distances[bits & ((1U << distanceTableBits) - 1)];
    }

    /// What stands behind the way to a subtable of `table`; any other entry itself.
    [[gnu::always_inline]] InflateEntry resolve(InflateEntry entry, const InflateEntry* table)
    {
        if ((entry & entry::subtable) == 0) {
            return entry;
        }
        drop(entry);
        return table[entry::value(entry) + (bits & ((1U << entry::codeBits(entry)) - 1))];
    }
};

} // namespace holdall::codec
