#pragma once

#include "codec/stream.h"

#include <cstdint>

namespace holdall::zip {

/// A stretch of a source with random access, as a source. The other one must outlive it.
class RangeSource : public codec::ByteSource {
public:
    /// From `offset` up to `end`, in bytes.
    RangeSource(codec::ByteSource& source, std::uint64_t offset, std::uint64_t end)
        : m_source(source)
        , m_position(offset)
        , m_end(end)
    {
    }

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override;
    std::uint64_t left() const { return m_end - m_position; } ///< bytes that were not read

private:
    codec::ByteSource& m_source;
    std::uint64_t m_position;
    std::uint64_t m_end;
};

/// Exactly as many bytes as `buffer` has, from `offset` on. Fails with the source's errors, and with
/// Truncated if there are fewer.
codec::Result<void> readExactly(codec::ByteSource& source, std::uint64_t offset, codec::MutableBytes buffer);

} // namespace holdall::zip
