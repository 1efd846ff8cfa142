#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/parsing/command.h"

#include <span>
#include <string_view>

namespace holdall::cli {

/// The whole terminal program: reads the arguments behind the program's name (raw bytes), does what
/// they ask, and says what to exit with. The window program comes here for what has no place in a window.
/// Needs a QCoreApplication and secureStandardFiles(), no display, no session bus.
ExitStatus runProgram(Program program, std::span<const std::string_view> arguments);

} // namespace holdall::cli
