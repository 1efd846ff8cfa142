#pragma once

#include "app/archive/zip/workspace.h"
#include "codec/stream.h"

#include <cstddef>
#include <cstdint>

namespace holdall::zip {

/// The packed data of one member, piece by piece. Used by one thread.
class PackedData {
public:
    /// From `offset` up to `end`, in bytes from the file's front. `workspace` must outlive it.
    PackedData(Workspace& workspace, std::uint64_t offset, std::uint64_t end)
        : m_workspace(workspace)
        , m_position(offset)
        , m_end(end)
    {
    }

    /// The next piece, of at most `limit` bytes; empty at the end. Valid until the next call. Fails with the
    /// source's errors, and with Truncated.
    codec::Result<codec::ByteView> next(std::size_t limit = ReadAhead::capacity);

    std::uint64_t left() const { return m_end - m_position; } ///< bytes that were not given out

private:
    Workspace& m_workspace;
    std::uint64_t m_position;
    std::uint64_t m_end;
};

} // namespace holdall::zip
