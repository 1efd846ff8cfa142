#pragma once

#include "app/error.h"
#include "app/io/filestatus.h"
#include "app/jobs/request.h"
#include "codec/stream.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace holdall {

/// What a job writes, in one file or in volumes: it appears under its name whole or not at all. Used by one
/// thread. write() ..., finish(), then reader() if the result shall be read again, then commit(). Without
/// commit() nothing remains.
class OutputFile : public codec::ByteSink {
public:
    virtual std::uint64_t size() const = 0; ///< bytes written

    /// Puts everything on the disk and out of the page cache. With `attributes` (those of a source)
    /// the files get them as far as they can: see applyAttributes().
    [[nodiscard]] virtual Result<void> finish(const std::optional<FileStatus>& attributes) = 0;

    /// What was written, from its start, read from the disk. After finish(); must not outlive this.
    virtual std::unique_ptr<codec::ByteSource> reader() const = 0;

    /// What reader() reads from, for who reads a file by this; it remains the file's own. Negative: there is
    /// none, as for volumes.
    virtual int descriptor() const { return -1; }

    /// Gives it its name. After finish(). Returns where it stands (of volumes: the first): under another
    /// name with Rename, none with Skip if the target existed. Ask is Rename.
    [[nodiscard]] virtual Result<std::optional<std::filesystem::path>> commit(Conflict conflict) = 0;
};

} // namespace holdall
