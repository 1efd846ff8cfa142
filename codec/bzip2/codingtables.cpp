#include "codec/bzip2/codingtables.h"

#include <algorithm>

namespace holdall::codec::bzip2 {

namespace {

constexpr unsigned rounds = 4;
constexpr std::uint8_t noTable = maxTables; ///< a group that was not counted yet

/// The costs of a group in all tables are added in one word: 50 codes of up to 17 bits fit a field.
constexpr unsigned costBits = 10;
constexpr std::uint64_t costMask = (1U << costBits) - 1;
static_assert(groupSize * maxWrittenCodeLength <= costMask && maxTables * costBits <= 64);

unsigned tablesFor(std::size_t symbols)
{
    if (symbols < 200) {
        return 2;
    }
    if (symbols < 600) {
        return 3;
    }
    if (symbols < 1200) {
        return 4;
    }
    return symbols < 2400 ? 5 : maxTables;
}

/// The first of the cheapest tables.
std::uint8_t cheapest(std::uint64_t costs, unsigned tables)
{
    std::uint64_t best = costs & costMask;
    unsigned chosen = 0;
    for (unsigned table = 1; table < tables; ++table) {
        const std::uint64_t cost = costs >> table * costBits & costMask;
        chosen = cost < best ? table : chosen;
        best = std::min(cost, best);
    }
    return static_cast<std::uint8_t>(chosen);
}

} // namespace

void CodingTables::choose(const SymbolStream& stream)
{
    m_alphabetSize = stream.alphabetSize();
    m_count = tablesFor(stream.symbols().size());
    m_selectors.assign((stream.symbols().size() + groupSize - 1) / groupSize, noTable);
    for (auto& frequencies : m_frequencies) {
        frequencies.fill(0);
    }
    divideByFrequency(stream);
    for (unsigned round = 0; round < rounds; ++round) {
        assignGroups(stream);
        for (unsigned table = 0; table < m_count; ++table) {
            m_lengths[table] = makeCodeLengths(std::span(m_frequencies[table]).first(m_alphabetSize));
        }
    }
}

/// The first guess: each table is for a range of symbols, all ranges about equally frequent.
void CodingTables::divideByFrequency(const SymbolStream& stream)
{
    constexpr std::uint8_t inside = 0;
    constexpr std::uint8_t outside = 15;
    const auto& frequencies = stream.frequencies();
    std::uint32_t left = checkedCast<std::uint32_t>(stream.symbols().size());
    unsigned start = 0;
    for (unsigned parts = m_count; parts > 0; --parts) {
        const std::uint32_t wanted = left / parts;
        std::uint32_t sum = 0;
        unsigned end = start;
        while (sum < wanted && end < m_alphabetSize) {
            sum += frequencies[end++];
        }
        const bool isInner = parts != m_count && parts != 1;
        if (end > start + 1 && isInner && (m_count - parts) % 2 == 1) {
            sum -= frequencies[--end];
        }
        CodeLengths& lengths = m_lengths[parts - 1];
        for (unsigned symbol = 0; symbol < m_alphabetSize; ++symbol) {
            lengths[symbol] = symbol >= start && symbol < end ? inside : outside;
        }
        start = end;
        left -= sum;
    }
}

/// Gives each group its cheapest table, and keeps count of what the tables are used for.
void CodingTables::assignGroups(const SymbolStream& stream)
{
    std::array<std::uint64_t, maxSymbols> costs = {};
    for (unsigned symbol = 0; symbol < m_alphabetSize; ++symbol) {
        for (unsigned table = 0; table < m_count; ++table) {
            costs[symbol] |= std::uint64_t(m_lengths[table][symbol]) << table * costBits;
        }
    }
    std::span<const std::uint16_t> rest = stream.symbols();
    for (std::uint8_t& selector : m_selectors) {
        const auto group = rest.first(std::min(rest.size(), groupSize));
        rest = rest.subspan(group.size());
        std::uint64_t sum = 0;
        for (const std::uint16_t symbol : group) {
            sum += costs[symbol];
        }
        const std::uint8_t chosen = cheapest(sum, m_count);
        if (chosen == selector) {
            continue;
        }
        if (selector != noTable) {
            countGroup(group, selector, ~0U);
        }
        countGroup(group, chosen, 1);
        selector = chosen;
    }
}

/// Adds `change` (modulo 2^32) to the frequency of each symbol of the group.
void CodingTables::countGroup(std::span<const std::uint16_t> group, unsigned table, std::uint32_t change)
{
    for (const std::uint16_t symbol : group) {
        m_frequencies[table][symbol] += change;
    }
}

std::uint64_t CodingTables::bits() const
{
    std::uint64_t sum = 0;
    for (unsigned table = 0; table < m_count; ++table) {
        for (unsigned symbol = 0; symbol < m_alphabetSize; ++symbol) {
            sum += std::uint64_t(m_frequencies[table][symbol]) * m_lengths[table][symbol];
        }
    }
    return sum;
}

} // namespace holdall::codec::bzip2
