#pragma once

#include "app/cli/parsing/optiontable.h"

#include <string>
#include <vector>

namespace holdall::install {

/// What a shell can offer for an option's value.
enum class ValueKind {
    None, ///< the option is a switch
    Words, ///< those that the option lists
    File,
    Folder,
    Anything,
};

ValueKind valueKind(const cli::OptionInfo& option);

/// The options that a command of a program takes.
std::vector<const cli::OptionInfo*> optionsOf(cli::Program program, cli::Command command);

/// All words with one space between.
std::string joined(const std::vector<std::string_view>& words);

} // namespace holdall::install
