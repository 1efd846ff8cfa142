#pragma once

#include "app/archive/archiveoptions.h"
#include "app/archive/archivewriter.h"
#include "codec/control.h"
#include "codec/stream.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace holdall {

/// Where an archive goes.
struct ArchiveTarget {
    codec::ByteSink& sink;
    const std::filesystem::path& path; ///< for errors
    std::optional<std::uint64_t> totalSize = {}; ///< bytes of all data that will come, where that is known
};

/// An archive that is being made: what writes its container, and what compresses around that. Used by one
/// thread.
class NewArchive {
public:
    /// `target`'s sink, `options` and what `control` points to must outlive it. Fails with the sink's errors,
    /// and with Option if the sink cannot do what the format needs.
    static Result<std::unique_ptr<NewArchive>>
    create(const ArchiveTarget& target, const ArchiveOptions& options, const codec::Control& control);
    virtual ~NewArchive() = default;
    NewArchive(const NewArchive&) = delete;
    NewArchive& operator=(const NewArchive&) = delete;

    virtual ArchiveWriter& writer() = 0;

    /// After the writer has finished, or failed: waits until the sink has everything. Fails with what writing
    /// met, which may be why the writer failed.
    [[nodiscard]] virtual Result<codec::Ending> finish() = 0;

protected:
    NewArchive() = default;
};

} // namespace holdall
