#pragma once

#include "app/io/inputfile.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace holdall {

/// A split ZIP archive: NAME.z01, NAME.z02, ..., and NAME.zip, which comes last and holds the directory
/// (APPNOTE 8.3).
struct ZipSetName {
    std::filesystem::path last; ///< NAME.zip
    unsigned number = 0; ///< of the volume that was asked about; 0: the last one

    /// Volumes but the last have the numbers from 1 on.
    std::filesystem::path volume(unsigned wanted) const;
};

/// The set that a file of this name is of: there is a first and a last volume. Looks at names only, not into
/// files.
std::optional<ZipSetName> zipSetOf(const std::filesystem::path& path);

/// Opens all volumes of a set as one file, as many as the last one says that there are; one that is missing
/// is NotFound about its path. Where the last one says that it is alone, or is no ZIP archive, this is the
/// file `path` alone.
Result<std::unique_ptr<InputFile>> openZipVolumes(const ZipSetName& set, const std::filesystem::path& path);

} // namespace holdall
