#pragma once

#include "codec/bytes.h"

#include <cstddef>
#include <memory>

namespace holdall::codec {

/// A buffer whose bytes are not initialised: memory that nothing was written to is not taken from the
/// system. Kept from block to block.
class RawBuffer {
public:
    /// Makes room for `size` bytes; what was in it is lost if it grows. Throws std::bad_alloc.
    void reserve(std::size_t size)
    {
        if (size > m_capacity) {
            m_bytes.reset(); // before the new one is taken
            m_capacity = 0;
            m_bytes = std::make_unique_for_overwrite<std::byte[]>(size);
            m_capacity = size;
        }
    }

    std::size_t capacity() const { return m_capacity; }
    MutableBytes first(std::size_t size) { return {m_bytes.get(), size}; } ///< size: at most the capacity
    ByteView first(std::size_t size) const { return {m_bytes.get(), size}; }

private:
    std::unique_ptr<std::byte[]> m_bytes;
    std::size_t m_capacity = 0;
};

} // namespace holdall::codec
