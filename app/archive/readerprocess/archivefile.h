#pragma once

#include "app/archive/readerprocess/statuschannel.h"
#include "codec/bytes.h"

#include <cstdint>
#include <expected>

namespace holdall {

/// The archive's file in the reader process: read from any place, with the parent told how far it got.
class ArchiveFile {
public:
    /// `passes`: how often it will be read from its front to its end.
    ArchiveFile(int descriptor, StatusChannel& status, unsigned passes);

    std::uint64_t size() const { return m_size; } ///< bytes

    int error() const { return m_error; } ///< the errno of a reading that failed, or 0

    /// Fills the front of `buffer` from `offset`; 0 at the end. Fails with an errno.
    std::expected<std::size_t, int> readAt(std::uint64_t offset, codec::MutableBytes buffer);

    /// For progress: `size` bytes will not be read.
    void skipped(std::uint64_t size);

private:
    int m_descriptor;
    StatusChannel& m_status;
    unsigned m_passes;
    std::uint64_t m_size = 0;
    int m_error = 0;
    std::uint64_t m_done = 0; ///< bytes that were read or skipped
};

} // namespace holdall
