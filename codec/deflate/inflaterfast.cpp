#include "codec/deflate/inflater.h"

#include "codec/deflate/fastbits.h"

#include <cstring>

namespace holdall::codec {

namespace {

/// What one round may read and write, with room to spare for whole words.
constexpr std::ptrdiff_t inputSlack = 32;
constexpr std::ptrdiff_t outputSlack = 320;

template <std::size_t size>
[[gnu::always_inline]] inline void copyBlock(unsigned char* to, const unsigned char* from)
{
    std::array<unsigned char, size> block; // NOLINT(cppcoreguidelines-pro-type-member-init): filled here
    std::memcpy(block.data(), from, size);
    std::memcpy(to, block.data(), size);
}

/// Copies a match within the output, up to 15 bytes further than asked for.
[[gnu::always_inline]] inline void copyNear(unsigned char* to, std::size_t distance, std::size_t length)
{
    const unsigned char* from = to - distance;
    unsigned char* const end = to + length;
    if (distance >= 16) [[likely]] {
        copyBlock<16>(to, from);
        copyBlock<16>(to + 16, from + 16);
        while (end - to > 32) [[unlikely]] {
            to += 32;
            from += 32;
            copyBlock<16>(to, from);
            copyBlock<16>(to + 16, from + 16);
        }
    } else if (distance == 1) {
        std::memset(to, *from, (length + 15) & ~std::size_t(15));
    } else {
        const std::size_t stride = distance < 8 ? distance : 8;
        do {
            copyBlock<8>(to, from);
            to += stride;
            from += stride;
        } while (to < end);
    }
}

} // namespace

bool Inflater::canRunFast(const Output& out) const
{
    return m_bits.end() - m_bits.next() > inputSlack && out.end - out.next > outputSlack;
}

/// So that each caller has a copy of its own, made for its processor.
struct PlainCode { };
struct Bmi2Code { };

/// Whole symbols, as long as neither buffer's end is near. Two literals, a length and a distance cost
/// two refills: 2 x 11 and 15 + 5 bits, of which 14 and so the index of a distance are left; then 15 +
/// 13, of which the index of the next symbol is left.
template <typename Tag> [[gnu::always_inline]] inline auto Inflater::decodeFastAs(Output& out) -> Next
{
    FastBits bits{m_bits.next(), m_bits.peek(), m_bits.available()};
    const unsigned char* const inputEnd = m_bits.end() - inputSlack;
    const unsigned char* const outputEnd = out.end - outputSlack;
    const InflateEntry* const symbols = m_tables.symbols().data();
    const InflateEntry* const distances = m_tables.distances().data();
    InflateEntry last = 0; // what ended the loop, if exceptional
    unsigned char* to = out.next;
    bits.refill();
    InflateEntry found = bits.symbol(symbols);
    do {
        for (int literals = 0; literals < 2 && entry::is(found, entry::literal); ++literals) {
            *to++ = static_cast<unsigned char>(found >> 16U);
            bits.drop(found);
            found = bits.symbol(symbols);
        }
        if (entry::is(found, entry::exceptional)) [[unlikely]] {
            found = bits.resolve(found, symbols);
            if (entry::is(found, entry::exceptional)) {
                last = found;
                break;
            }
        }
        if (entry::is(found, entry::literal)) {
            *to++ = static_cast<unsigned char>(found >> 16U);
            bits.drop(found);
            found = bits.symbol(symbols);
            bits.refill();
            continue;
        }
        const std::size_t length = (found >> 16U) + bits.takeExtra(found);
        found = bits.distance(distances);
        bits.refill();
        if (entry::is(found, entry::exceptional)) [[unlikely]] {
            found = bits.resolve(found, distances);
            if (entry::is(found, entry::exceptional)) {
                last = found;
                break;
            }
        }
        const std::size_t distance = (found >> 16U) + bits.takeExtra(found);
        found = bits.symbol(symbols);
        bits.refill();
        if (distance <= static_cast<std::size_t>(to - out.begin)) [[likely]] {
            copyNear(to, distance, length);
        } else if (!copyFar(Output{out.begin, to, out.end}, distance, length)) {
            last = entry::exceptional;
            break;
        }
        to += length;
    } while (bits.next < inputEnd && to < outputEnd);
    out.next = to;
    bits.drop(last);
    m_bits.resume(bits.next, bits.bits, bits.count & 63U);
    if (!entry::is(last, entry::exceptional)) {
        return Next::GoOn;
    }
    m_state = State::Corrupt;
    return entry::is(last, entry::endOfBlock) ? endBlock() : Next::Suspend;
}

/// A match that begins in what earlier runs made. False if that does not reach so far.
bool Inflater::copyFar(Output out, std::size_t distance, std::size_t length) const
{
    if (isTooFar(distance, out)) {
        return false;
    }
    copyFromHistory(out, distance, length);
    return true;
}

#if defined(__x86_64__)

[[gnu::target("bmi2")]] auto Inflater::decodeFastBmi2(Output& out) -> Next
{
    return decodeFastAs<Bmi2Code>(out);
}

#endif

auto Inflater::decodeFastPlain(Output& out) -> Next
{
    return decodeFastAs<PlainCode>(out);
}

auto Inflater::decodeFast(Output& out) -> Next
{
#if defined(__x86_64__)
    static const bool hasBmi2 = __builtin_cpu_supports("bmi2") != 0;
    if (hasBmi2) {
        return decodeFastBmi2(out);
    }
#endif
    return decodeFastPlain(out);
}

} // namespace holdall::codec
