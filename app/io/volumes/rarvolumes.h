#pragma once

#include "app/io/inputfile.h"
#include "app/io/volumes/rarvolumename.h"

#include <memory>

namespace holdall {

/// Opens all volumes of a set as one file: one behind the other, each with its own beginning and end, as
/// those that read RAR take them. A volume that is missing is NotFound about its path: in front of another
/// one, or where the last one says that the archive goes on. Where there is no set, or the first file of it
/// is no RAR archive, this is the file `path` alone.
Result<std::unique_ptr<InputFile>> openRarVolumes(const RarSetName& set, const std::filesystem::path& path);

} // namespace holdall
