#include "app/archive/zip/readahead.h"

#include <algorithm>

namespace holdall::zip {

codec::Result<codec::ByteView> ReadAhead::peek(std::uint64_t offset, std::size_t count, std::size_t expected)
{
    const std::uint64_t skipped = offset - m_begin;
    if (offset < m_begin || skipped > m_size || m_size - skipped < count) {
        if (const codec::Result<void> filled = fill(offset, count, expected); !filled) {
            return std::unexpected(filled.error());
        }
    }
    return codec::ByteView(m_buffer.first(m_size)).subspan(static_cast<std::size_t>(offset - m_begin));
}

codec::Result<void> ReadAhead::fill(std::uint64_t offset, std::size_t count, std::size_t expected)
{
    const std::size_t wanted = isNear(offset) ? capacity : std::min(capacity, expected);
    const std::size_t room = std::max(count, wanted);
    m_begin = offset;
    m_size = 0;
    m_buffer.reserve(std::max(room, capacity));
    while (m_size < count) {
        const codec::Result<std::size_t> read =
            m_source.readAt(m_begin + m_size, m_buffer.first(room).subspan(m_size));
        if (!read || *read == 0) {
            return read ? codec::failure(codec::ErrorKind::Truncated) : std::unexpected(read.error());
        }
        m_size += *read;
    }
    return {};
}

/// Whether it lies in or a little behind what was read last: other threads take members in between.
bool ReadAhead::isNear(std::uint64_t offset) const
{
    return m_size > 0 && offset >= m_begin && offset - m_begin <= m_size + 2 * capacity;
}

} // namespace holdall::zip
