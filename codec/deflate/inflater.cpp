#include "codec/deflate/inflater.h"

#include <algorithm>
#include <cstring>

namespace holdall::codec {

void Inflater::reset()
{
    m_bits.clear();
    m_head.reset();
    m_state = State::Head;
    m_windowNext = 0;
    m_windowFill = 0;
}

auto Inflater::run(ByteView in, MutableBytes out) -> Progress
{
    m_bits.open(in);
    unsigned char* const begin = asUnsignedChars(out);
    Output output{begin, begin, begin + out.size()};
    while (advance(output) == Next::GoOn) { }
    remember(output.next, output.produced());
    const auto unused = checkedCast<std::size_t>(m_bits.end() - m_bits.next());
    const Status status = m_state == State::Ended ? Status::Ended
        : m_state == State::Corrupt               ? Status::Corrupt
                                                  : Status::Going;
    return {in.size() - unused, output.produced(), status};
}

auto Inflater::advance(Output& out) -> Next
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Stored:
        return copyStored(out);
    case State::Symbol:
        return canRunFast(out) ? decodeFast(out) : decodeSymbol(out);
    case State::Distance:
        return decodeDistance(out);
    case State::Match:
        return copyMatch(out);
    case State::Ended:
    case State::Corrupt:
        return Next::Suspend;
    }
    std::unreachable();
}

auto Inflater::readHead() -> Next
{
    switch (m_head.read(m_bits, m_tables)) {
    case DeflateBlockHead::Outcome::NeedsInput:
        return Next::Suspend;
    case DeflateBlockHead::Outcome::Stored:
        m_length = m_head.storedSize();
        m_state = State::Stored;
        return Next::GoOn;
    case DeflateBlockHead::Outcome::Coded:
        m_state = State::Symbol;
        return Next::GoOn;
    case DeflateBlockHead::Outcome::Corrupt:
        m_state = State::Corrupt;
        return Next::Suspend;
    }
    std::unreachable();
}

/// The head of a stored block ends on a byte and leaves no bits behind.
auto Inflater::copyStored(Output& out) -> Next
{
    const auto available = checkedCast<std::size_t>(m_bits.end() - m_bits.next());
    const std::size_t count = std::min({m_length, available, out.room()});
    if (count > 0) {
        std::memcpy(out.next, m_bits.next(), count);
        out.next += count;
        m_bits.resume(m_bits.next() + count, 0, 0);
        m_length -= count;
    }
    return m_length == 0 ? endBlock() : Next::Suspend;
}

auto Inflater::endBlock() -> Next
{
    if (!m_head.isFinal()) {
        m_state = State::Head;
        return Next::GoOn;
    }
    m_bits.clear();
    m_state = State::Ended;
    return Next::Suspend;
}

/// A literal that finds no room stays in the input.
auto Inflater::decodeSymbol(Output& out) -> Next
{
    const DeflateBits before = m_bits;
    if (!find(m_tables.symbols(), symbolTableBits)) {
        return Next::Suspend;
    }
    if ((m_found & entry::literal) != 0) {
        if (out.room() == 0) {
            m_bits = before;
            return Next::Suspend;
        }
        *out.next++ = static_cast<unsigned char>(entry::value(m_found));
        return Next::GoOn;
    }
    if ((m_found & entry::exceptional) != 0) {
        if ((m_found & entry::endOfBlock) != 0) {
            return endBlock();
        }
        m_state = State::Corrupt;
        return Next::Suspend;
    }
    m_length = entry::value(m_found) + m_extra;
    m_state = State::Distance;
    return Next::GoOn;
}

auto Inflater::decodeDistance(const Output& out) -> Next
{
    if (!find(m_tables.distances(), distanceTableBits)) {
        return Next::Suspend;
    }
    m_distance = entry::value(m_found) + m_extra;
    const bool isBad = (m_found & entry::exceptional) != 0 || isTooFar(m_distance, out);
    m_state = isBad ? State::Corrupt : State::Match;
    return Next::GoOn;
}

auto Inflater::copyMatch(Output& out) -> Next
{
    const std::size_t count = std::min(m_length, out.room());
    copyFromHistory(out, m_distance, count);
    m_length -= count;
    if (m_length > 0) {
        return Next::Suspend;
    }
    m_state = State::Symbol;
    return Next::GoOn;
}

/// Takes the next code with its extra bits, all or nothing. Bits that are not there read as 0; a code
/// that is found with them is the right one if it is no longer than what is there.
bool Inflater::find(std::span<const InflateEntry> table, unsigned tableBits)
{
    for (;;) {
        const std::uint64_t bits = m_bits.peek();
        unsigned before = 0;
        InflateEntry found = table[bits & ((1U << tableBits) - 1)];
        if ((found & entry::subtable) != 0 && (found & entry::exceptional) != 0) {
            before = tableBits;
            const std::uint64_t index = bits >> tableBits & ((1U << entry::codeBits(found)) - 1);
            found = table[entry::value(found) + index];
        }
        const unsigned code = before + entry::codeBits(found);
        const unsigned all = before + entry::allBits(found);
        if (all <= m_bits.available()) {
            m_bits.drop(code);
            m_found = found;
            m_extra = m_bits.take(all - code);
            return true;
        }
        if (!m_bits.need(m_bits.available() + 1)) {
            return false;
        }
    }
}

bool Inflater::isTooFar(std::size_t distance, const Output& out) const
{
    return distance > out.produced() && distance - out.produced() > m_windowFill;
}

/// `length` must fit into the room, and the distance must not be too far.
void Inflater::copyFromHistory(Output& out, std::size_t distance, std::size_t length) const
{
    while (length > 0 && distance > out.produced()) {
        const std::size_t back = distance - out.produced();
        const std::size_t start = (m_windowNext + windowSize - back) % windowSize;
        const std::size_t count = std::min({length, back, windowSize - start});
        std::memcpy(out.next, m_window.data() + start, count);
        out.next += count;
        length -= count;
    }
    for (; length > 0; --length) {
        *out.next = *(out.next - distance);
        ++out.next;
    }
}

void Inflater::follow(ByteView decoded)
{
    remember(asUnsignedChars(decoded) + decoded.size(), decoded.size());
}

void Inflater::remember(const unsigned char* end, std::size_t size)
{
    std::size_t count = std::min(size, windowSize);
    m_windowFill = std::min(windowSize, m_windowFill + count);
    while (count > 0) {
        const std::size_t part = std::min(count, windowSize - m_windowNext);
        std::memcpy(m_window.data() + m_windowNext, end - count, part);
        m_windowNext = (m_windowNext + part) % windowSize;
        count -= part;
    }
}

} // namespace holdall::codec
