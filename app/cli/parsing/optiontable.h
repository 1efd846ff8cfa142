#pragma once

#include "app/cli/parsing/command.h"
#include "app/cli/parsing/options.h"
#include "codec/error.h"

#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace holdall::cli {

/// One option of one or more commands. Two commands may have options of the same name that differ.
struct OptionInfo {
    /// Stores a value. Fails with the codec library's word on it, or with nothing: then allowedText()
    /// says what would do.
    using Parse = std::expected<void, std::optional<codec::Error>> (*)(Options& options,
                                                                       std::string_view value);

    std::string_view name; ///< without the dashes
    char shortName = '\0'; ///< '\0': none
    std::string_view argument = {}; ///< as in the help; empty: the option is a switch
    CommandSet commands = 0;
    std::string_view help; ///< one sentence, not wrapped
    std::string_view allowed = {}; ///< the values, in words, where `words` cannot list them
    std::vector<std::string_view> (*words)() = nullptr; ///< all values, where they are words
    Parse parse = nullptr; ///< of a switch: called with an empty value
    bool windowOnly = false; ///< holdall takes it, holdall-cli does not
};

/// The one table: parsing, help, completions and manual pages are made from it.
std::span<const OptionInfo> optionTable();

/// Whether this command of this program takes the option.
bool takes(Program program, Command command, const OptionInfo& option);

/// The option of this name that `command` takes, or null.
const OptionInfo* findOption(Command command, std::string_view name);
const OptionInfo* findOption(Command command, char shortName);

/// The values that the option takes, in words.
std::string allowedText(const OptionInfo& option);

} // namespace holdall::cli
