#include "codec/bzip2/blockencoder.h"

#include "codec/bzip2/blockformat.h"
#include "codec/bzip2/recencylist.h"

#include <algorithm>
#include <array>
#include <vector>

namespace holdall::codec::bzip2 {

namespace {

/// More than everything of a block but its symbols takes, in bytes.
constexpr std::size_t headRoom = 32 * 1024;

struct Code {
    std::uint32_t bits;
    std::uint32_t length;
};

using Codes = std::array<Code, maxSymbols>;

/// Canonical codes: shorter ones first, those of one length in the order of their symbols.
Codes canonicalCodes(const CodeLengths& lengths, unsigned alphabetSize)
{
    Codes codes = {};
    std::uint32_t next = 0;
    for (unsigned length = 1; length <= maxWrittenCodeLength; ++length) {
        for (unsigned symbol = 0; symbol < alphabetSize; ++symbol) {
            if (lengths[symbol] == length) {
                codes[symbol] = {.bits = next++, .length = length};
            }
        }
        next <<= 1U;
    }
    return codes;
}

} // namespace

void BlockEncoder::encode(ByteView data, std::uint32_t crc, BitWriter& out)
{
    const RotationSorter::Transform transform = m_sorter.sort(data);
    m_stream.assign(transform.lastColumn);
    m_tables.choose(m_stream);

    out.reserve(m_tables.bits() / 8 + headRoom);
    out.put(magicBits / 2, blockMagic >> magicBits / 2);
    out.put(magicBits / 2, blockMagic & ((1U << magicBits / 2) - 1));
    out.put(crcBits, crc);
    out.put(1, 0); // not randomised
    out.put(originBits, transform.origin);
    putUsedBytes(out);
    putSelectors(out);
    putCodeLengths(out);
    putSymbols(out);
}

/// Which 16ths of the byte values occur, and in each of those, which values.
void BlockEncoder::putUsedBytes(BitWriter& out) const
{
    constexpr unsigned part = 16;
    std::array<std::uint32_t, part> parts = {};
    std::uint32_t usedParts = 0;
    for (unsigned byte = 0; byte < part * part; ++byte) {
        parts[byte / part] = parts[byte / part] << 1U | (m_stream.isUsed(byte) ? 1U : 0U);
    }
    for (const std::uint32_t each : parts) {
        usedParts = usedParts << 1U | (each != 0 ? 1U : 0U);
    }
    out.put(part, usedParts);
    for (const std::uint32_t each : parts) {
        if (each != 0) {
            out.put(part, each);
        }
    }
}

/// Each selector as its position in a list with the table used last in front, in unary.
void BlockEncoder::putSelectors(BitWriter& out) const
{
    out.put(tableCountBits, m_tables.count());
    out.put(selectorCountBits, m_tables.selectors().size());
    static constexpr std::array<std::uint8_t, maxTables> tables = {0, 1, 2, 3, 4, 5};
    RecencyList recent(tables);
    for (const std::uint8_t selector : m_tables.selectors()) {
        const unsigned position = recent.moveToFront(selector);
        out.put(position + 1, (2U << position) - 2);
    }
}

/// The first length, then each symbol's difference to the one before: 10 is one more, 11 one less,
/// 0 ends a symbol.
void BlockEncoder::putCodeLengths(BitWriter& out) const
{
    for (unsigned table = 0; table < m_tables.count(); ++table) {
        const CodeLengths& lengths = m_tables.lengths(table);
        unsigned current = lengths[0];
        out.put(codeLengthBits, current);
        for (unsigned symbol = 0; symbol < m_stream.alphabetSize(); ++symbol) {
            for (; current < lengths[symbol]; ++current) {
                out.put(2, 0b10);
            }
            for (; current > lengths[symbol]; --current) {
                out.put(2, 0b11);
            }
            out.put(1, 0);
        }
    }
}

void BlockEncoder::putSymbols(BitWriter& out) const
{
    std::array<Codes, maxTables> codes = {};
    for (unsigned table = 0; table < m_tables.count(); ++table) {
        codes[table] = canonicalCodes(m_tables.lengths(table), m_stream.alphabetSize());
    }
    std::span<const std::uint16_t> rest = m_stream.symbols();
    for (const std::uint8_t selector : m_tables.selectors()) {
        const auto group = rest.first(std::min(rest.size(), groupSize));
        rest = rest.subspan(group.size());
        for (const std::uint16_t symbol : group) {
            const Code code = codes[selector][symbol];
            out.put(code.length, code.bits);
        }
    }
}

std::uint64_t BlockEncoder::memory(std::size_t size)
{
    return RotationSorter::memory(size) + size * sizeof(std::uint16_t) + size / groupSize
        + sizeof(BlockEncoder);
}

} // namespace holdall::codec::bzip2
