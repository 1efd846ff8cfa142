#pragma once

#include "codec/bytes.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace holdall::codec::bzip2 {

/// Bytes that may be read behind the end of what a BitReader is given, so that it need not look for
/// the end at every symbol: a group of 50 codes, and a word.
inline constexpr std::size_t readAhead = 160;

/// Reads bits, highest first. Reading past the end gives zero bits and is noted; whoever reads much
/// at a time must ask isOverrun() at least every 125 bytes. Not thread-safe.
class BitReader {
public:
    /// Reads `bytes` from the bit `start` up to the bit `end` (not included), both counted from its
    /// front. readAhead bytes more must follow `bytes` in memory.
    BitReader(ByteView bytes, std::uint64_t start, std::uint64_t end)
        : m_data(bytes.data())
        , m_position(start)
        , m_end(end)
    {
    }

    /// The next `count` (1 to 32) bits.
    std::uint32_t take(unsigned count)
    {
        const std::uint32_t bits = peek(count);
        skip(count);
        return bits;
    }

    /// As take(), and stays there. Nothing but zeros far behind the end.
    std::uint32_t peek(unsigned count) const { return static_cast<std::uint32_t>(window() >> (64U - count)); }

    void skip(unsigned count) { m_position += count; }

    /// At least the next 57 bits, from the highest one down.
    std::uint64_t window() const
    {
        return isOverrun() ? 0 : bigEndian(m_data + m_position / 8) << m_position % 8;
    }

    /// Whether more was read than there is.
    bool isOverrun() const { return m_position > m_end; }

    /// Bits up to the end. Only while not isOverrun().
    std::uint64_t rest() const { return m_end - m_position; }

    std::uint64_t position() const { return m_position; }
    void moveTo(std::uint64_t position) { m_position = position; }

    /// Where the bits are; for loops that keep their own window.
    const std::byte* data() const { return m_data; }
    std::uint64_t end() const { return m_end; }

    static std::uint64_t bigEndian(const std::byte* from)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, from, sizeof word);
        return std::endian::native == std::endian::little ? std::byteswap(word) : word;
    }

private:
    const std::byte* m_data;
    std::uint64_t m_position;
    std::uint64_t m_end;
};

} // namespace holdall::codec::bzip2
