#pragma once

#include "app/archive/archivewriter.h"
#include "app/archive/entry.h"
#include "app/error.h"

#include <cstddef>
#include <cstdint>

namespace holdall {

/// Brings the data of one entry from a reader to a writer, which has begun it: as much of it as the writer
/// wants, holes or none. Used by one thread.
class EntryTransfer {
public:
    /// Both must outlive it.
    EntryTransfer(const Entry& entry, ArchiveWriter& writer) : m_entry(entry), m_writer(writer) { }

    /// The next piece. Fails with the writer's error, and with Corrupt if there is data where the entry has
    /// none.
    Result<void> add(const DataBlock& block);

private:
    Result<void> fillUpTo(std::uint64_t offset);
    Result<void> passExtents(std::uint64_t offset, std::uint64_t size);

    const Entry& m_entry;
    ArchiveWriter& m_writer;
    std::uint64_t m_position = 0; ///< in the data, bytes
    std::size_t m_extent = 0; ///< the one that is being filled
};

} // namespace holdall
