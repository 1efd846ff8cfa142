#include "codec/bzip2/symbolstream.h"

#include "codec/bzip2/recencylist.h"

namespace holdall::codec::bzip2 {

void SymbolStream::assign(ByteView lastColumn)
{
    m_symbols.resize(lastColumn.size() + 1); // a run needs no more digits than it has bytes
    m_count = 0;
    m_frequencies.fill(0);
    const unsigned used = collectUsed(lastColumn);
    m_alphabetSize = used + 2;

    std::array<std::uint8_t, 256> values = {};
    std::size_t count = 0;
    for (std::size_t byte = 0; byte < m_used.size(); ++byte) {
        if (m_used[byte]) {
            values[count++] = static_cast<std::uint8_t>(byte);
        }
    }
    RecencyList list(std::span<const std::uint8_t>(values).first(count));
    std::uint32_t run = 0;
    for (const std::byte byte : lastColumn) {
        const auto value = std::to_integer<std::uint8_t>(byte);
        if (value == list.front()) {
            ++run;
            continue;
        }
        putRun(run);
        run = 0;
        put(list.moveToFront(value) + 1);
    }
    putRun(run);
    put(used + 1);
    m_symbols.resize(m_count);
}

unsigned SymbolStream::collectUsed(ByteView lastColumn)
{
    m_used.fill(false);
    for (const std::byte byte : lastColumn) {
        m_used[std::to_integer<std::size_t>(byte)] = true;
    }
    unsigned count = 0;
    for (const bool used : m_used) {
        count += used ? 1U : 0U;
    }
    return count;
}

/// Digits 1 (runA) and 2 (runB) to the base of 2, the lowest first.
void SymbolStream::putRun(std::uint32_t length)
{
    for (std::uint32_t rest = length + 1; rest > 1; rest >>= 1U) {
        put((rest & 1U) == 0 ? runA : runB);
    }
}

void SymbolStream::put(unsigned symbol)
{
    m_symbols[m_count++] = static_cast<std::uint16_t>(symbol);
    ++m_frequencies[symbol];
}

} // namespace holdall::codec::bzip2
