#pragma once

#include "app/archive/readerprocess/foreignreaderoptions.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace holdall {

/// The command line of a reader process, behind the program's name. The password is not in it.
std::vector<std::string> readerArguments(const ForeignReaderOptions& options);

/// What such a command line says; nothing if it is none.
std::optional<ForeignReaderOptions> optionsFromArguments(std::span<char* const> arguments);

} // namespace holdall
