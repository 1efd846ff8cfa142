#pragma once

#include "installedfile.h"

#include "app/cli/parsing/command.h"

namespace holdall::install {

/// The program's manual page, in mdoc(7). That of the terminal has all commands and options; that of the
/// window has what is its own, and refers to the other.
InstalledFile manPage(cli::Program program);

} // namespace holdall::install
