#pragma once

#include "codec/bytes.h"
#include "codec/stream.h"

#include <cstdint>

namespace holdall::codec {

/// A window over a source, for readers that look ahead before they take. Used by one thread.
class InputBuffer {
public:
    /// `source` must outlive the buffer; `capacity` in bytes.
    InputBuffer(ByteSource& source, std::size_t capacity);

    /// Reads until `count` bytes (at most the capacity) are waiting or the source ends. The view is
    /// valid until the next call.
    Result<ByteView> peek(std::size_t count);

    /// What is waiting; never reads.
    ByteView waiting() const { return ByteView(m_buffer).subspan(m_start, m_end - m_start); }

    /// Drops `count` of the waiting bytes from the front.
    void take(std::size_t count);

    /// How many bytes were taken so far: the offset of the first waiting byte.
    std::uint64_t position() const { return m_position; }

private:
    ByteSource& m_source;
    Bytes m_buffer;
    std::size_t m_start = 0; ///< the waiting bytes are m_buffer[m_start, m_end)
    std::size_t m_end = 0;
    std::uint64_t m_position = 0;
    bool m_sourceEnded = false;
};

} // namespace holdall::codec
