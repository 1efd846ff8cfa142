#include "codec/inputbuffer.h"

#include <algorithm>

namespace holdall::codec {

InputBuffer::InputBuffer(ByteSource& source, std::size_t capacity) : m_source(source), m_buffer(capacity) { }

Result<ByteView> InputBuffer::peek(std::size_t count)
{
    if (m_end - m_start >= count || m_sourceEnded) {
        return waiting();
    }
    std::copy(m_buffer.begin() + checkedCast<std::ptrdiff_t>(m_start),
              m_buffer.begin() + checkedCast<std::ptrdiff_t>(m_end), m_buffer.begin());
    m_end -= m_start;
    m_start = 0;
    while (m_end < count && !m_sourceEnded) {
        const Result<std::size_t> read = m_source.read(MutableBytes(m_buffer).subspan(m_end));
        if (!read) {
            return std::unexpected(read.error());
        }
        m_end += *read;
        m_sourceEnded = *read == 0;
    }
    return waiting();
}

void InputBuffer::take(std::size_t count)
{
    m_start += count;
    m_position += count;
}

} // namespace holdall::codec
