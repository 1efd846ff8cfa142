#pragma once

#include "app/cli/parsing/command.h"
#include "app/cli/parsing/usageerror.h"
#include "app/jobs/request.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace holdall::cli {

/// What a command line asks for, free of the terminal: the window program reads its own with the
/// same parser and puts the same requests into its queue.
struct Invocation {
    enum class Purpose {
        Run, ///< the command
        ShowHelp, ///< of the command, or of the program if there is none
        ShowVersion,
    };

    Purpose purpose = Purpose::Run;
    std::optional<Command> command = {}; ///< always set for Run
    std::vector<Request> requests = {}; ///< one a job; verify: one of all
    bool asks = false; ///< --ask: `files` are set instead of `requests`
    std::vector<std::filesystem::path> files = {}; ///< none: the window asks for these, too
    int jobsAtATime = 1;
    bool json = false;

    /// Standard input or output, or a password's descriptor: what no other process can do for this one.
    bool usesDescriptors = false;
};

/// Where a command line comes from.
struct Origin {
    /// Names are meant in this folder, which is absolute, and all come out absolute. Empty: they stay as
    /// given, and mean what they mean to this process.
    std::filesystem::path folder = {};
    bool isThisProcess = true; ///< else what uses descriptors is refused: they would be others
};

/// Reads the arguments behind the program's name; raw bytes, so that every file name can be given.
/// All options are checked, alone and together, also those that only the codec library can judge.
/// Looks at the files named (is it a folder?) and reads the --dictionary, writes nothing.
Parsing<Invocation> parse(Program program, std::span<const std::string_view> arguments,
                          const Origin& origin = {});

} // namespace holdall::cli
