#pragma once

#include "codec/bytes.h"
#include "codec/bzip2/blockformat.h"

#include <array>
#include <cstdint>
#include <vector>

namespace holdall::codec::bzip2 {

/// A transformed block as the symbols that its Huffman codes stand for: positions in a list with the
/// byte used last in front, and runs of the front byte as digits. Keeps its memory from block to
/// block.
class SymbolStream {
public:
    /// Replaces what is there.
    void assign(ByteView lastColumn);

    const std::vector<std::uint16_t>& symbols() const { return m_symbols; }
    const std::array<std::uint32_t, maxSymbols>& frequencies() const { return m_frequencies; }
    unsigned alphabetSize() const { return m_alphabetSize; }
    bool isUsed(std::size_t byte) const { return m_used[byte]; }

private:
    unsigned collectUsed(ByteView lastColumn);
    void countSymbols();
    static std::uint16_t* putRun(std::uint16_t* out, std::uint32_t length);

    std::vector<std::uint16_t> m_symbols;
    std::array<std::uint32_t, maxSymbols> m_frequencies = {};
    std::array<bool, 256> m_used = {};
    unsigned m_alphabetSize = 0;
};

} // namespace holdall::codec::bzip2
