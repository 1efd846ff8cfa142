#pragma once

#include "app/archive/archiveformat.h"
#include "app/error.h"
#include "app/io/inputfile.h"
#include "codec/settings.h"

#include <filesystem>
#include <memory>

namespace holdall {

/// An archive that can be edited, open.
struct EditedArchive {
    /// Fails as InputFile::open(), with UnknownFormat, and with EntryProblem::NotEditable for what is only
    /// read and for volumes.
    static Result<EditedArchive> open(const std::filesystem::path& path);

    std::filesystem::path path; ///< of the file itself, where a symbolic link led to it
    std::unique_ptr<InputFile> source; ///< never null
    codec::DecoderSettings settings; ///< of the coder around it
    ArchiveFormat format;
};

} // namespace holdall
