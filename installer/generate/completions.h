#pragma once

#include "installedfile.h"

#include "app/cli/parsing/command.h"

namespace holdall::install {

/// What shells offer behind the program's name: commands, options, their values, files.
InstalledFile bashCompletion(cli::Program program);
InstalledFile zshCompletion(cli::Program program);
InstalledFile fishCompletion(cli::Program program);

} // namespace holdall::install
