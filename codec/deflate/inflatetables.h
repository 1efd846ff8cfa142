#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace holdall::codec {

/// One entry of a decoding table: what the next bits mean, in one word.
///
///     31      literal
///     16..30  its byte, the base of a length or distance, or where a subtable starts
///     15      neither literal nor length nor distance; 14: the way to a subtable, 13: end of block,
///             neither: no code of this stream
///     8..12   bits of the code (of a subtable: bits of its index)
///     0..5    bits of the code and of what follows it to be added to the base
///
/// A subtable's entries count from the bits behind those of the table's index.
using InflateEntry = std::uint32_t;

namespace entry {

inline constexpr InflateEntry literal = 1U << 31U;
inline constexpr InflateEntry exceptional = 1U << 15U;
inline constexpr InflateEntry subtable = 1U << 14U;
inline constexpr InflateEntry endOfBlock = 1U << 13U;

constexpr bool is(InflateEntry entry, InflateEntry flag)
{
    return (entry & flag) != 0;
}
constexpr unsigned value(InflateEntry entry)
{
    return entry >> 16U & 0x7FFFU;
}
constexpr unsigned codeBits(InflateEntry entry)
{
    return entry >> 8U & 31U;
}
constexpr unsigned allBits(InflateEntry entry)
{
    return entry & 63U;
}
constexpr InflateEntry make(unsigned value, unsigned extraBits = 0)
{
    return value << 16U | extraBits;
}

} // namespace entry

inline constexpr unsigned symbolTableBits = 11;
inline constexpr unsigned distanceTableBits = 8;
inline constexpr unsigned precodeTableBits = 7;

/// The codes of one deflate block, ready to be looked up. Sizes of tables are the largest that a
/// complete code of at most 15 bits can need.
class InflateTables {
public:
    /// Which code sets a deflate stream may have is zlib's judgement: complete ones, and of literals
    /// and of distances also one with a single code of one bit, and none of distances.
    bool setPrecode(std::span<const std::uint8_t> lengths);
    bool setSymbols(std::span<const std::uint8_t> lengths);
    bool setDistances(std::span<const std::uint8_t> lengths);
    void setFixed();

    const std::array<InflateEntry, 2342>& symbols() const { return m_symbols; }
    const std::array<InflateEntry, 402>& distances() const { return m_distances; }

    /// Values are the symbols. Shares its room with the distances: valid until these are set.
    std::span<const InflateEntry> precode() const { return m_distances; }

private:
    // Nothing reads an entry before a code is set: a code's table is filled to its size or refused.
    std::array<InflateEntry, 2342> m_symbols;
    std::array<InflateEntry, 402> m_distances;
    bool m_isFixed = false;
};

} // namespace holdall::codec
