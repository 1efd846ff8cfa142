#pragma once

#include "codec/parallel/rawbuffer.h"
#include "codec/stream.h"

#include <cstddef>
#include <cstdint>

namespace holdall::zip {

/// A window on a source with random access. Members that stand close to each other cost one system call for
/// many. Used by one thread at a time.
class ReadAhead {
public:
    /// Bytes that are read at a time; more only where more are asked for.
    static constexpr std::size_t capacity = std::size_t(128) * 1024;

    /// `source` must outlive it.
    explicit ReadAhead(codec::ByteSource& source) : m_source(source) { }

    /// `count` bytes or more from `offset` on. If they have to be read, then together with what follows: up
    /// to `expected` bytes, or as much as fits where the reading goes on from what was read last. Valid until
    /// the next call. Fails with the source's errors, and with Truncated if there are fewer bytes.
    codec::Result<codec::ByteView> peek(std::uint64_t offset, std::size_t count, std::size_t expected = 0);

private:
    codec::Result<void> fill(std::uint64_t offset, std::size_t count, std::size_t expected);
    bool isNear(std::uint64_t offset) const;

    codec::ByteSource& m_source;
    codec::RawBuffer m_buffer;
    std::uint64_t m_begin = 0; ///< where in the source the buffer's front is from
    std::size_t m_size = 0; ///< bytes in the buffer
};

} // namespace holdall::zip
