#include "app/archive/readerprocess/lzodecoder.h"

#include <algorithm>
#include <cstring>

namespace holdall {

namespace {

/// One run of decodeLzo(). The data is a row of instructions. Each copies bytes that were decoded before, and
/// behind those up to three bytes of the data, or a longer row of the data. What an instruction's smallest
/// numbers mean depends on how many bytes of the data the one before has copied.
class Decoding {
public:
    Decoding(codec::ByteView data, codec::MutableBytes output) : m_data(data), m_output(output) { }

    /// Whether all was right.
    bool run()
    {
        begin();
        while (!m_isBroken && !m_isEnded) {
            step(byte());
        }
        return !m_isBroken && m_in == m_data.size() && m_out == m_output.size();
    }

private:
    static constexpr unsigned manyLiterals = 4; ///< as m_literals: so many, or more

    /// The first byte may be the number of bytes of the data that stand in front, and 17.
    void begin()
    {
        constexpr unsigned offset = 17;
        if (!m_data.empty() && std::to_integer<unsigned>(m_data[0]) > offset) {
            copyData(byte() - offset);
        }
    }

    void step(unsigned code)
    {
        if (code >= 128) {
            copyNear(code, 5 + ((code >> 5U) & 3U));
        } else if (code >= 64) {
            copyNear(code, 3 + ((code >> 5U) & 1U));
        } else if (code >= 32) {
            const std::size_t size = 2 + length(code & 31U, 31);
            copyFar(size, 1);
        } else if (code >= 16) {
            const std::size_t size = 2 + length(code & 7U, 7);
            copyFar(size, 16'384 + ((code & 8U) << 11U));
        } else if (m_literals == 0) {
            copyData(3 + length(code, 15));
        } else {
            const bool isMany = m_literals == manyLiterals;
            const std::size_t distance = (byte() << 2U) + (code >> 2U) + (isMany ? 2049 : 1);
            copy(isMany ? 3 : 2, distance, code & 3U);
        }
    }

    unsigned byte()
    {
        if (m_in == m_data.size()) {
            m_isBroken = true;
            return 0;
        }
        return std::to_integer<unsigned>(m_data[m_in++]);
    }

    /// A number that goes on in further bytes where it is 0.
    std::size_t length(unsigned inCode, unsigned most)
    {
        if (inCode != 0) {
            return inCode;
        }
        std::size_t size = most;
        unsigned next = byte();
        for (; next == 0 && !m_isBroken; next = byte()) {
            size += 255;
        }
        return size + next;
    }

    void copyNear(unsigned code, std::size_t size)
    {
        copy(size, (byte() << 3U) + ((code >> 2U) & 7U) + 1, code & 3U);
    }

    /// The smallest distance that is none ends the data.
    void copyFar(std::size_t size, std::size_t base)
    {
        const unsigned low = byte();
        const unsigned both = low | (byte() << 8U);
        const std::size_t distance = base + (both >> 2U);
        if (distance == 16'384 && base == 16'384) {
            m_isEnded = true;
            return;
        }
        copy(size, distance, both & 3U);
    }

    void copy(std::size_t size, std::size_t distance, unsigned literals)
    {
        if (m_isBroken || distance > m_out || size > m_output.size() - m_out) {
            m_isBroken = true;
            return;
        }
        for (const std::size_t end = m_out + size; m_out < end; ++m_out) { // the two may overlap
            m_output[m_out] = m_output[m_out - distance];
        }
        copyData(literals);
    }

    void copyData(std::size_t size)
    {
        if (m_isBroken || size > m_data.size() - m_in || size > m_output.size() - m_out) {
            m_isBroken = true;
            return;
        }
        std::memcpy(m_output.data() + m_out, m_data.data() + m_in, size);
        m_in += size;
        m_out += size;
        m_literals = static_cast<unsigned>(std::min<std::size_t>(size, manyLiterals));
    }

    codec::ByteView m_data;
    codec::MutableBytes m_output;
    std::size_t m_in = 0;
    std::size_t m_out = 0;
    unsigned m_literals = 0; ///< bytes of the data that were copied last, manyLiterals at most
    bool m_isBroken = false;
    bool m_isEnded = false;
};

} // namespace

std::expected<void, ReaderFailure> decodeLzo(codec::ByteView data, codec::MutableBytes output)
{
    return Decoding(data, output).run() ? std::expected<void, ReaderFailure>()
                                        : std::unexpected(ReaderFailure::Corrupt);
}

} // namespace holdall
