#pragma once

#include "app/cli/exitstatus.h"

#include <span>
#include <string_view>

namespace holdall::cli {

/// The whole terminal program: reads the arguments behind the program's name (raw bytes), does what
/// they ask, and says what to exit with. `programName` stands in messages and in the help. Needs a
/// QCoreApplication and secureStandardFiles(), no display, no session bus.
ExitStatus runProgram(std::string_view programName, std::span<const std::string_view> arguments);

} // namespace holdall::cli
