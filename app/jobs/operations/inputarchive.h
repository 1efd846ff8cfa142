#pragma once

#include "app/archive/openarchive.h"
#include "app/error.h"
#include "app/io/inputfile.h"
#include "app/jobs/operations/countingsource.h"
#include "codec/settings.h"

#include <filesystem>
#include <memory>

namespace holdall {

/// An archive that a job reads, with the file that it is in, open.
struct InputArchive {
    /// `wanted` is what was said of the coder around it. Fails as InputFile::open() and decoderSettingsFor(),
    /// and with UnknownFormat.
    static Result<InputArchive> open(const std::filesystem::path& path, const codec::DecoderSettings& wanted);

    const std::filesystem::path& path() const { return source->path(); }

    /// How it is read by `counted`, which stands for the source, and counts what is read by its descriptor
    /// too. Both outlive the reading.
    ArchiveInput input(CountingSource& counted) const;

    std::unique_ptr<InputFile> source; ///< never null
    codec::DecoderSettings settings; ///< of the coder around it
    ArchiveFormat format;
};

} // namespace holdall
