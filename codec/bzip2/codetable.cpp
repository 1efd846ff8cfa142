#include "codec/bzip2/codetable.h"

#include <algorithm>

namespace holdall::codec::bzip2 {

void CodeTable::assign(std::span<const std::uint8_t> lengths)
{
    m_short.fill(0);
    std::uint32_t next = 0; // code
    std::uint32_t index = 0;
    std::size_t filled = 0; // of m_short
    for (unsigned length = 1; length <= maxCodeLength; ++length) {
        m_offsets[length] = index - next;
        for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
            if (lengths[symbol] != length) {
                continue;
            }
            m_symbols[index++] = static_cast<std::uint16_t>(symbol);
            ++next;
            if (length <= shortBits && filled < m_short.size()) {
                const std::size_t count = std::size_t(1) << (shortBits - length);
                std::fill_n(m_short.begin() + static_cast<std::ptrdiff_t>(filled),
                            std::min(count, m_short.size() - filled),
                            static_cast<std::uint16_t>(symbol << lengthBits | length));
                filled += count;
            }
        }
        m_ends[length] = next;
        next <<= 1U;
    }
}

CodeTable::Match CodeTable::findLong(std::uint64_t window) const
{
    for (unsigned length = shortBits + 1; length <= maxCodeLength; ++length) {
        const auto code = static_cast<std::uint32_t>(window >> (64U - length));
        if (code < m_ends[length]) {
            return {.symbol = m_symbols[code + m_offsets[length]], .length = length};
        }
    }
    return {.symbol = 0, .length = 0};
}

} // namespace holdall::codec::bzip2
