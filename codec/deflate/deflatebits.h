#pragma once

#include "codec/bytes.h"

#include <cstdint>

namespace holdall::codec {

/// Reads deflate's bits, least significant first, from a buffer that may end anywhere: bits that do
/// not suffice yet are kept until open() brings more. Takes no byte that is not needed to decide what
/// comes next, so that at a stream's end what follows is still in the buffer.
class DeflateBits {
public:
    /// Goes on with these bytes.
    void open(ByteView in)
    {
        m_next = asUnsignedChars(in);
        m_end = m_next + in.size();
    }

    /// Drops what is kept.
    void clear() { m_bits = m_count = 0; }

    /// Makes `count` bits, at most 56, available. False at the buffer's end.
    bool need(unsigned count)
    {
        while (m_count < count) {
            if (m_next == m_end) {
                return false;
            }
            m_bits |= std::uint64_t(*m_next++) << m_count;
            m_count += 8;
        }
        return true;
    }

    /// Without bits that are not available, which read as 0.
    std::uint64_t peek() const { return m_bits; }
    unsigned available() const { return m_count; }
    void drop(unsigned count)
    {
        m_bits >>= count;
        m_count -= count;
    }

    unsigned take(unsigned count)
    {
        const auto value = static_cast<unsigned>(m_bits & ((std::uint64_t(1) << count) - 1));
        drop(count);
        return value;
    }

    const unsigned char* next() const { return m_next; }
    const unsigned char* end() const { return m_end; }

    /// After reading ahead from next(): what remains, `count` bits before `next`.
    void resume(const unsigned char* next, std::uint64_t bits, unsigned count)
    {
        const unsigned wholeBytes = count / 8;
        m_next = next - wholeBytes;
        m_count = count % 8;
        m_bits = bits & ((std::uint64_t(1) << m_count) - 1);
    }

private:
    const unsigned char* m_next = nullptr;
    const unsigned char* m_end = nullptr;
    std::uint64_t m_bits = 0;
    unsigned m_count = 0;
};

} // namespace holdall::codec
