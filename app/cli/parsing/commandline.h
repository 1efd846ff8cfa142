#pragma once

#include "app/cli/parsing/command.h"
#include "app/cli/parsing/options.h"
#include "app/cli/parsing/usageerror.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace holdall::cli {

/// The arguments of one command, understood but not yet looked at together.
struct CommandLine {
    Command command;
    Options options = {};
    std::vector<std::string> operands = {}; ///< raw bytes, in the order given
    std::vector<std::string_view> given = {}; ///< the names of the options, in the order given
};

/// Reads what stands behind the command's name. Options may stand before and behind operands; an
/// option's value is the rest of its argument (--name=VALUE, -nVALUE) or the next argument, whatever
/// that starts with; -- ends the options. With --uris, operands are the paths that the URIs mean. No file is
/// touched.
Parsing<CommandLine> readCommandLine(Program program, Command command,
                                     std::span<const std::string_view> arguments);

} // namespace holdall::cli
