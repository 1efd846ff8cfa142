#include "codec/deflate/deflateblockhead.h"

#include <algorithm>
#include <span>

namespace holdall::codec {

namespace {

constexpr std::array<std::uint8_t, 19> precodeOrder = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                       11, 4,  12, 3, 13, 2, 14, 1, 15};

/// How often a length is repeated (RFC 1951, 3.2.7): 16 the last one, 17 and 18 none.
struct Repeat {
    unsigned bits;
    unsigned least;
};
constexpr std::array<Repeat, 3> repeats = {{{2, 3}, {3, 3}, {7, 11}}};
constexpr unsigned firstRepeat = 16;

} // namespace

auto DeflateBlockHead::read(DeflateBits& bits, InflateTables& tables) -> Outcome
{
    for (;;) {
        const State before = m_state;
        Outcome outcome = Outcome::NeedsInput;
        switch (m_state) {
        case State::Start:
            outcome = readStart(bits, tables);
            break;
        case State::StoredSize:
            outcome = readStoredSize(bits);
            break;
        case State::Counts:
            outcome = readCounts(bits);
            break;
        case State::PrecodeLengths:
            outcome = readPrecodeLengths(bits, tables);
            break;
        case State::Lengths:
            outcome = readLengths(bits, tables);
            break;
        }
        if (outcome == Outcome::Stored || outcome == Outcome::Coded) {
            m_state = State::Start;
            return outcome;
        }
        if (outcome == Outcome::Corrupt || m_state == before) {
            return outcome;
        }
    }
}

auto DeflateBlockHead::readStart(DeflateBits& bits, InflateTables& tables) -> Outcome
{
    if (!bits.need(3)) {
        return Outcome::NeedsInput;
    }
    m_isFinal = bits.take(1) == 1;
    switch (bits.take(2)) {
    case 0:
        bits.drop(bits.available() % 8);
        m_state = State::StoredSize;
        return Outcome::NeedsInput;
    case 1:
        tables.setFixed();
        return Outcome::Coded;
    case 2:
        m_state = State::Counts;
        return Outcome::NeedsInput;
    default:
        return Outcome::Corrupt;
    }
}

auto DeflateBlockHead::readStoredSize(DeflateBits& bits) -> Outcome
{
    if (!bits.need(32)) {
        return Outcome::NeedsInput;
    }
    m_storedSize = bits.take(16);
    const unsigned complement = bits.take(16);
    return (m_storedSize ^ complement) == 0xFFFF ? Outcome::Stored : Outcome::Corrupt;
}

auto DeflateBlockHead::readCounts(DeflateBits& bits) -> Outcome
{
    if (!bits.need(14)) {
        return Outcome::NeedsInput;
    }
    m_symbolCount = bits.take(5) + 257;
    m_distanceCount = bits.take(5) + 1;
    m_precodeCount = bits.take(4) + 4;
    if (m_symbolCount > 286 || m_distanceCount > 30) {
        return Outcome::Corrupt;
    }
    m_have = 0;
    std::fill_n(m_lengths.begin(), precodeOrder.size(), std::uint8_t(0));
    m_state = State::PrecodeLengths;
    return Outcome::NeedsInput;
}

auto DeflateBlockHead::readPrecodeLengths(DeflateBits& bits, InflateTables& tables) -> Outcome
{
    for (; m_have < m_precodeCount; ++m_have) {
        if (!bits.need(3)) {
            return Outcome::NeedsInput;
        }
        m_lengths.at(precodeOrder.at(m_have)) = static_cast<std::uint8_t>(bits.take(3));
    }
    if (!tables.setPrecode(std::span(m_lengths).first(precodeOrder.size()))) {
        return Outcome::Corrupt;
    }
    m_have = 0;
    m_state = State::Lengths;
    return Outcome::NeedsInput;
}

auto DeflateBlockHead::readLengths(DeflateBits& bits, InflateTables& tables) -> Outcome
{
    while (m_have < m_symbolCount + m_distanceCount) {
        const unsigned before = m_have;
        if (readLength(bits, tables) == Outcome::Corrupt) {
            return Outcome::Corrupt;
        }
        if (m_have == before) {
            return Outcome::NeedsInput;
        }
    }
    return finish(tables);
}

/// One length or one repetition; nothing where the bits do not suffice.
auto DeflateBlockHead::readLength(DeflateBits& bits, const InflateTables& tables) -> Outcome
{
    static constexpr unsigned mask = (1U << precodeTableBits) - 1;
    InflateEntry code = tables.precode()[bits.peek() & mask];
    while (entry::codeBits(code) > bits.available()) {
        if (!bits.need(bits.available() + 1)) {
            return Outcome::NeedsInput;
        }
        code = tables.precode()[bits.peek() & mask];
    }
    const unsigned symbol = entry::value(code);
    if (symbol < firstRepeat) {
        bits.drop(entry::codeBits(code));
        m_lengths.at(m_have++) = static_cast<std::uint8_t>(symbol);
        return Outcome::NeedsInput;
    }
    const Repeat& repeat = repeats.at(symbol - firstRepeat);
    if (!bits.need(entry::codeBits(code) + repeat.bits)) {
        return Outcome::NeedsInput;
    }
    bits.drop(entry::codeBits(code));
    const unsigned count = repeat.least + bits.take(repeat.bits);
    if ((symbol == firstRepeat && m_have == 0) || m_have + count > m_symbolCount + m_distanceCount) {
        return Outcome::Corrupt;
    }
    const std::uint8_t length = symbol == firstRepeat ? m_lengths.at(m_have - 1) : std::uint8_t(0);
    std::fill_n(m_lengths.begin() + m_have, count, length);
    m_have += count;
    return Outcome::NeedsInput;
}

auto DeflateBlockHead::finish(InflateTables& tables) -> Outcome
{
    static constexpr std::size_t endOfBlock = 256;
    const std::span<const std::uint8_t> lengths(m_lengths);
    const bool isGood = m_lengths.at(endOfBlock) > 0 && tables.setSymbols(lengths.first(m_symbolCount))
        && tables.setDistances(lengths.subspan(m_symbolCount, m_distanceCount));
    return isGood ? Outcome::Coded : Outcome::Corrupt;
}

} // namespace holdall::codec
