#pragma once

#include "codec/bzip2/codelengths.h"
#include "codec/bzip2/symbolstream.h"

#include <array>
#include <cstdint>
#include <vector>

namespace holdall::codec::bzip2 {

/// The Huffman codes of a block: several, and which of them each group of symbols uses. The choice
/// is libbz2's. Keeps its memory from block to block.
class CodingTables {
public:
    /// Chooses tables for these symbols.
    void choose(const SymbolStream& stream);

    unsigned count() const { return m_count; }
    const CodeLengths& lengths(unsigned table) const { return m_lengths[table]; }

    /// The table of each group.
    const std::vector<std::uint8_t>& selectors() const { return m_selectors; }

    /// Bits of all symbols together.
    std::uint64_t bits() const;

private:
    void divideByFrequency(const SymbolStream& stream);
    void assignGroups(const SymbolStream& stream);
    void countGroup(std::span<const std::uint16_t> group, unsigned table, std::uint32_t change);

    unsigned m_count = 0;
    unsigned m_alphabetSize = 0;
    std::array<CodeLengths, maxTables> m_lengths = {};
    std::array<std::array<std::uint32_t, maxSymbols>, maxTables> m_frequencies = {};
    std::vector<std::uint8_t> m_selectors;
};

} // namespace holdall::codec::bzip2
