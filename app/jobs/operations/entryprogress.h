#pragma once

#include "app/archive/archiveformat.h"
#include "app/archive/entry.h"
#include "app/jobs/progress.h"

#include <cstdint>

namespace holdall {

/// What the work on an archive is measured by, so that a job's progress is bytes of the archive's file.
enum class WorkUnit {
    Stream, ///< the bytes that are read, from the front to the end: whoever reads them counts
    PackedData, ///< the entries' data: they are reached in any order, what is between them is little
    ReaderProcess, ///< what that has read, as it tells
};

WorkUnit workUnitOf(const ArchiveFormat& format);

/// Adds one entry's share to a job's progress while its data is read. Used by one thread. The destructor
/// adds the rest.
class EntryProgress {
public:
    /// `progress` must outlive it. Does nothing unless the unit is the packed data.
    EntryProgress(const Entry& entry, WorkUnit unit, Progress& progress);
    ~EntryProgress();
    EntryProgress(const EntryProgress&) = delete;
    EntryProgress& operator=(const EntryProgress&) = delete;

    /// `bytes` of the entry's data were read.
    void advance(std::uint64_t bytes);

private:
    void tell(std::uint64_t packed);

    Progress& m_progress;
    std::uint64_t m_size; ///< bytes of data
    std::uint64_t m_packed; ///< bytes of it in the archive
    std::uint64_t m_read = 0; ///< bytes of data
    std::uint64_t m_told = 0; ///< bytes of m_packed
};

} // namespace holdall
