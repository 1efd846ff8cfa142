#pragma once

#include "app/cli/parsing/command.h"

#include <optional>
#include <string>
#include <string_view>

namespace holdall::cli {

/// The text of PROGRAM --help, or of PROGRAM COMMAND --help: made from the tables of commands,
/// options and formats, at most 80 columns wide, not translated.
std::string helpText(Program program, std::optional<Command> command);

} // namespace holdall::cli
