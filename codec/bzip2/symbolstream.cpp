#include "codec/bzip2/symbolstream.h"

#include "codec/bzip2/recencylist.h"

namespace holdall::codec::bzip2 {

void SymbolStream::assign(ByteView lastColumn)
{
    m_symbols.resize(lastColumn.size() + 1); // a run needs no more digits than it has bytes
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
    std::uint16_t* out = m_symbols.data();
    std::uint32_t run = 0;
    for (const std::byte byte : lastColumn) {
        const auto value = std::to_integer<std::uint8_t>(byte);
        if (value == list.front()) {
            ++run;
            continue;
        }
        out = putRun(out, run);
        run = 0;
        *out++ = static_cast<std::uint16_t>(list.moveToFront(value) + 1);
    }
    out = putRun(out, run);
    *out++ = static_cast<std::uint16_t>(used + 1);
    m_symbols.resize(static_cast<std::size_t>(out - m_symbols.data()));
    countSymbols();
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

/// Two counters each, so that equal symbols in a row need not wait for each other.
void SymbolStream::countSymbols()
{
    std::array<std::uint32_t, maxSymbols> odd = {};
    m_frequencies.fill(0);
    std::size_t at = 0;
    for (; at + 1 < m_symbols.size(); at += 2) {
        ++m_frequencies[m_symbols[at]];
        ++odd[m_symbols[at + 1]];
    }
    if (at < m_symbols.size()) {
        ++m_frequencies[m_symbols[at]];
    }
    for (std::size_t symbol = 0; symbol < odd.size(); ++symbol) {
        m_frequencies[symbol] += odd[symbol];
    }
}

/// Digits 1 (runA) and 2 (runB) to the base of 2, the lowest first. Returns what is behind them.
std::uint16_t* SymbolStream::putRun(std::uint16_t* out, std::uint32_t length)
{
    for (std::uint32_t rest = length + 1; rest > 1; rest >>= 1U) {
        *out++ = (rest & 1U) == 0 ? runA : runB;
    }
    return out;
}

} // namespace holdall::codec::bzip2
