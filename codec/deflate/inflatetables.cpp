#include "codec/deflate/inflatetables.h"

#include <algorithm>
#include <cstddef>

namespace holdall::codec {

namespace {

constexpr unsigned longestCode = 15;
constexpr unsigned symbolCount = 288;
constexpr unsigned distanceCount = 32;
constexpr unsigned precodeCount = 19;

/// RFC 1951, 3.2.5. The last two symbols have codes and no meaning.
constexpr std::array<InflateEntry, symbolCount> symbolMeanings = [] {
    std::array<InflateEntry, symbolCount> meanings = {};
    for (unsigned byte = 0; byte < 256; ++byte) {
        meanings.at(byte) = entry::make(byte) | entry::literal;
    }
    meanings.at(256) = entry::exceptional | entry::endOfBlock;
    unsigned base = 3;
    for (unsigned symbol = 257; symbol < 285; ++symbol) {
        const unsigned extraBits = symbol < 265 ? 0 : (symbol - 261) / 4;
        meanings.at(symbol) = entry::make(base, extraBits);
        base += 1U << extraBits;
    }
    meanings.at(285) = entry::make(258);
    meanings.at(286) = meanings.at(287) = entry::exceptional;
    return meanings;
}();

constexpr std::array<InflateEntry, distanceCount> distanceMeanings = [] {
    std::array<InflateEntry, distanceCount> meanings = {};
    unsigned base = 1;
    for (unsigned symbol = 0; symbol < 30; ++symbol) {
        const unsigned extraBits = symbol < 4 ? 0 : (symbol - 2) / 2;
        meanings.at(symbol) = entry::make(base, extraBits);
        base += 1U << extraBits;
    }
    meanings.at(30) = meanings.at(31) = entry::exceptional;
    return meanings;
}();

constexpr std::array<InflateEntry, precodeCount> precodeMeanings = [] {
    std::array<InflateEntry, precodeCount> meanings = {};
    for (unsigned symbol = 0; symbol < precodeCount; ++symbol) {
        meanings.at(symbol) = entry::make(symbol);
    }
    return meanings;
}();

/// A code that means something else, or nothing.
enum class Unused { Refused, AfterSingleCode };

/// Fills one table from the lengths of its codes.
class TableBuilder {
public:
    TableBuilder(std::span<InflateEntry> table, unsigned tableBits)
        : m_table(table)
        , m_tableBits(tableBits)
        , m_free(std::size_t(1) << tableBits)
    {
    }

    bool build(std::span<const std::uint8_t> lengths, std::span<const InflateEntry> meanings, Unused unused);

private:
    bool isAllowed(Unused unused);
    void sort(std::span<const std::uint8_t> lengths);
    bool place(InflateEntry meaning, unsigned length);
    void widen(unsigned bits);
    bool openSubtable(unsigned length);
    void advance(unsigned length);

    std::span<InflateEntry> m_table;
    unsigned m_tableBits;
    std::size_t m_free; ///< where the next subtable goes
    std::array<unsigned, longestCode + 1> m_counts = {}; ///< codes of each length, not placed yet
    std::array<std::uint16_t, symbolCount> m_sorted = {}; ///< symbols by length
    unsigned m_longest = 0;
    unsigned m_width = 0; ///< log2 of the entries at the table's front that are filled
    unsigned m_code = 0; ///< the next code, its first bit lowest
    std::size_t m_prefix = static_cast<std::size_t>(-1); ///< whose subtable is being filled
    std::size_t m_subtable = 0;
    unsigned m_subtableBits = 0;
};

bool TableBuilder::build(std::span<const std::uint8_t> lengths, std::span<const InflateEntry> meanings,
                         Unused unused)
{
    for (const std::uint8_t length : lengths) {
        ++m_counts.at(length);
    }
    const std::size_t unusedSymbols = m_counts.front();
    if (!isAllowed(unused)) {
        return false;
    }
    sort(lengths);
    for (std::size_t i = 0; i < lengths.size() - unusedSymbols; ++i) {
        const std::size_t symbol = m_sorted.at(i);
        const unsigned length = lengths[symbol];
        if (!place(meanings[symbol], length)) {
            return false;
        }
        --m_counts.at(length);
        advance(length);
    }
    widen(m_tableBits);
    return true;
}

bool TableBuilder::isAllowed(Unused unused)
{
    int left = 1;
    for (unsigned length = 1; length <= longestCode; ++length) {
        left = left * 2 - static_cast<int>(m_counts.at(length));
        if (left < 0) {
            return false;
        }
        m_longest = m_counts.at(length) > 0 ? length : m_longest;
    }
    if (left == 0) {
        return true;
    }
    std::ranges::fill(m_table.first(m_free), entry::exceptional | 1U << 8U | 1U);
    return m_longest == 0 || (m_longest == 1 && unused == Unused::AfterSingleCode);
}

void TableBuilder::sort(std::span<const std::uint8_t> lengths)
{
    std::array<unsigned, longestCode + 2> starts = {};
    for (unsigned length = 1; length <= longestCode; ++length) {
        starts.at(length + 1) = starts.at(length) + m_counts.at(length);
    }
    for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
        if (lengths[symbol] > 0) {
            m_sorted.at(starts.at(lengths[symbol])++) = static_cast<std::uint16_t>(symbol);
        }
    }
}

bool TableBuilder::place(InflateEntry meaning, unsigned length)
{
    widen(std::min(length, m_tableBits));
    if (length <= m_tableBits) {
        m_table[m_code] = meaning + (length << 8U) + length;
        return true;
    }
    const std::size_t prefix = m_code & ((std::size_t(1) << m_tableBits) - 1);
    if (prefix != m_prefix && !openSubtable(length)) {
        return false;
    }
    const std::span<InflateEntry> subtable = m_table.subspan(m_subtable, std::size_t(1) << m_subtableBits);
    const unsigned bits = length - m_tableBits;
    for (std::size_t index = m_code >> m_tableBits; index < subtable.size();
         index += std::size_t(1) << bits) {
        subtable[index] = meaning + (bits << 8U) + bits;
    }
    return true;
}

/// As codes are placed from short to long, what is there so far repeats for every further bit of the
/// index.
void TableBuilder::widen(unsigned bits)
{
    for (; m_width < bits; ++m_width) {
        const std::size_t size = std::size_t(1) << m_width;
        std::ranges::copy(m_table.first(size), m_table.subspan(size).begin());
    }
}

/// As large as the longest code with this prefix needs: codes are placed in order, so the lengths of
/// those to come tell when the prefix is used up.
bool TableBuilder::openSubtable(unsigned length)
{
    m_prefix = m_code & ((std::size_t(1) << m_tableBits) - 1);
    m_subtableBits = length - m_tableBits;
    int left = 1 << m_subtableBits;
    while (m_subtableBits + m_tableBits < m_longest) {
        left -= static_cast<int>(m_counts.at(m_subtableBits + m_tableBits));
        if (left <= 0) {
            break;
        }
        ++m_subtableBits;
        left *= 2;
    }
    m_subtable = m_free;
    m_free += std::size_t(1) << m_subtableBits;
    if (m_free > m_table.size()) {
        return false;
    }
    m_table[m_prefix] = entry::make(static_cast<unsigned>(m_subtable)) | entry::exceptional | entry::subtable
        | m_subtableBits << 8U | m_tableBits;
    return true;
}

/// Adds one to a number whose highest bit is the lowest of `length`.
void TableBuilder::advance(unsigned length)
{
    unsigned bit = 1U << (length - 1);
    while ((m_code & bit) != 0) {
        bit >>= 1U;
    }
    m_code = bit == 0 ? 0 : (m_code & (bit - 1)) + bit;
}

} // namespace

bool InflateTables::setPrecode(std::span<const std::uint8_t> lengths)
{
    m_isFixed = false;
    return TableBuilder(m_distances, precodeTableBits).build(lengths, precodeMeanings, Unused::Refused);
}

bool InflateTables::setSymbols(std::span<const std::uint8_t> lengths)
{
    m_isFixed = false;
    return TableBuilder(m_symbols, symbolTableBits).build(lengths, symbolMeanings, Unused::AfterSingleCode);
}

bool InflateTables::setDistances(std::span<const std::uint8_t> lengths)
{
    m_isFixed = false;
    return TableBuilder(m_distances, distanceTableBits)
        .build(lengths, distanceMeanings, Unused::AfterSingleCode);
}

void InflateTables::setFixed()
{
    if (m_isFixed) {
        return;
    }
    std::array<std::uint8_t, symbolCount> lengths = {};
    const auto middle = lengths.begin();
    std::fill(middle, middle + 144, std::uint8_t(8));
    std::fill(middle + 144, middle + 256, std::uint8_t(9));
    std::fill(middle + 256, middle + 280, std::uint8_t(7));
    std::fill(middle + 280, lengths.end(), std::uint8_t(8));
    setSymbols(lengths);
    std::array<std::uint8_t, distanceCount> distances = {};
    distances.fill(5);
    setDistances(distances);
    m_isFixed = true;
}

} // namespace holdall::codec
