#pragma once

#include "app/archive/entry.h"
#include "app/error.h"
#include "codec/bytes.h"

namespace holdall {

/// Writes an archive to a codec::ByteSink, entry by entry. Used by one thread at a time. An error is
/// final: every later call returns it again. Destroying an unfinished writer leaves what was written as
/// it is; the caller throws it away.
class ArchiveWriter {
public:
    virtual ~ArchiveWriter() = default;
    ArchiveWriter(const ArchiveWriter&) = delete;
    ArchiveWriter& operator=(const ArchiveWriter&) = delete;

    /// Begins the next entry. A hard link's target must have been an entry before. Fails with the sink's
    /// errors, and with what the container cannot hold.
    [[nodiscard]] virtual Result<void> begin(const Entry& entry) = 0;

    /// The next bytes of the entry's data: of a file without holes all of it, of a sparse one its extents
    /// joined. No more than the entry said.
    [[nodiscard]] virtual Result<void> write(codec::ByteView data) = 0;

    /// Ends the entry. Where fewer bytes came than it said, the container is kept whole (by zeros where it
    /// has to be) and the call returns true: the data is not what was promised.
    [[nodiscard]] virtual Result<bool> end() = 0;

    /// Ends the archive; the sink has all of it afterwards.
    [[nodiscard]] virtual Result<void> finish() = 0;

protected:
    ArchiveWriter() = default;
};

} // namespace holdall
