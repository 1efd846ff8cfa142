#include "codec/deflate/blockwalker.h"

#include "codec/deflate/fastbits.h"

namespace holdall::codec {

auto BlockWalker::walk(ByteView streamAndSlack) -> std::optional<Walked>
{
    const ByteView stream = streamAndSlack.first(streamAndSlack.size() - slack);
    const unsigned char* const begin = asUnsignedChars(stream);
    m_bits.clear();
    m_bits.open(stream);
    m_head.reset();
    m_decodedSize = 0;
    const auto position = [&] {
        return checkedCast<std::size_t>(m_bits.next() - begin) * 8 - m_bits.available();
    };
    for (;;) {
        const std::size_t start = position();
        const DeflateBlockHead::Outcome outcome = m_head.read(m_bits, m_tables);
        const bool isSkipped = outcome == DeflateBlockHead::Outcome::Stored
            ? skipStored()
            : outcome == DeflateBlockHead::Outcome::Coded && skipSymbols(m_bits.end());
        if (!isSkipped) {
            return std::nullopt;
        }
        if (m_head.isFinal()) {
            return Walked{start, position(), m_decodedSize};
        }
    }
}

bool BlockWalker::skipStored()
{
    const unsigned size = m_head.storedSize();
    if (m_bits.end() - m_bits.next() < checkedCast<std::ptrdiff_t>(size)) {
        return false;
    }
    m_bits.resume(m_bits.next() + size, 0, 0);
    m_decodedSize += size;
    return true;
}

/// As Inflater does it, but that nothing is copied. Bits of the slack are read and then given back.
bool BlockWalker::skipSymbols(const unsigned char* streamEnd)
{
    FastBits bits{m_bits.next(), m_bits.peek(), m_bits.available()};
    const InflateEntry* const symbols = m_tables.symbols().data();
    const InflateEntry* const distances = m_tables.distances().data();
    std::size_t size = m_decodedSize;
    bits.refill();
    InflateEntry found = bits.symbol(symbols);
    while (bits.next <= streamEnd + 8) {
        for (int literals = 0; literals < 2 && entry::is(found, entry::literal); ++literals) {
            bits.drop(found);
            ++size;
            found = bits.symbol(symbols);
        }
        if (entry::is(found, entry::exceptional)) [[unlikely]] {
            found = bits.resolve(found, symbols);
        }
        if (entry::is(found, entry::exceptional)) [[unlikely]] {
            bits.drop(found);
            m_bits.resume(bits.next, bits.bits, bits.count & 63U);
            m_decodedSize = size;
            return entry::is(found, entry::endOfBlock) && m_bits.next() <= streamEnd;
        }
        if (entry::is(found, entry::literal)) {
            bits.drop(found);
            ++size;
        } else {
            size += (found >> 16U) + bits.takeExtra(found);
            found = bits.distance(distances);
            bits.refill();
            found = entry::is(found, entry::exceptional) ? bits.resolve(found, distances) : found;
            if (entry::is(found, entry::exceptional)) [[unlikely]] {
                return false;
            }
            bits.drop(found);
        }
        found = bits.symbol(symbols);
        bits.refill();
    }
    return false;
}

} // namespace holdall::codec
