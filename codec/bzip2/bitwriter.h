#pragma once

#include "codec/bytes.h"

#include <array>
#include <cstdint>

namespace holdall::codec::bzip2 {

/// Puts bits behind each other, highest bit first. Whole bytes can be read and dropped on the way.
class BitWriter {
public:
    /// Makes sure that `count` bytes more can be written without moving what is there.
    void reserve(std::size_t count) { m_bytes.reserve(m_bytes.size() + count + sizeof(std::uint32_t)); }

    /// The `count` (up to 32) lowest bits of `bits`; the bits above them are 0.
    void put(unsigned count, std::uint64_t bits)
    {
        m_pending = m_pending << count | bits;
        m_pendingBits += count;
        if (m_pendingBits >= wordBits) {
            m_pendingBits -= wordBits;
            putWord(static_cast<std::uint32_t>(m_pending >> m_pendingBits));
        }
    }

    /// `count` bits from the front of `bytes`.
    void put(ByteView bytes, std::uint64_t count);

    /// Fills the last byte with zero bits, so that bytes() holds everything.
    void pad();

    /// Bits that were put since the last clear().
    std::uint64_t size() const { return m_bytes.size() * 8 + m_pendingBits; }

    /// The whole words so far; everything after pad(). Valid until the next change.
    ByteView bytes() const { return m_bytes; }

    /// Forgets bytes(), and keeps the bits that are no whole word yet.
    void dropBytes() { m_bytes.clear(); }

    /// Forgets everything but the memory.
    void clear();

private:
    static constexpr unsigned wordBits = 32;

    void putWord(std::uint32_t word)
    {
        const std::array bytes = {std::byte(word >> 24U & 0xFFU), std::byte(word >> 16U & 0xFFU),
                                  std::byte(word >> 8U & 0xFFU), std::byte(word & 0xFFU)};
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }

    Bytes m_bytes;
    std::uint64_t m_pending = 0; ///< its m_pendingBits lowest bits are not in m_bytes yet
    unsigned m_pendingBits = 0; ///< fewer than wordBits
};

} // namespace holdall::codec::bzip2
