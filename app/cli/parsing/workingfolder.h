#pragma once

#include "app/cli/parsing/commandline.h"

#include <filesystem>

namespace holdall::cli {

/// Makes the names in a command line absolute, as they are meant in `folder`: so that another process, or
/// this one later, takes them for the same files. No file is touched.
void resolveNames(CommandLine& line, const std::filesystem::path& folder);

} // namespace holdall::cli
