#pragma once

#include "app/jobs/operations/inputarchive.h"

#include <filesystem>

namespace holdall {

/// Opens an archive that is to be edited; where `path` is a symbolic link, the file that it leads to. Fails
/// as InputArchive::open(), and with EntryProblem::NotEditable for what is only read and for volumes.
Result<InputArchive> openEditedArchive(const std::filesystem::path& path);

} // namespace holdall
