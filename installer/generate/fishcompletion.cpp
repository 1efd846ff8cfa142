#include "completions.h"
#include "optionvalues.h"

#include <format>

namespace holdall::install {

namespace {

std::string fishQuoted(std::string_view text)
{
    std::string result = "'";
    for (const char letter : text) {
        if (letter == '\'' || letter == '\\') {
            result += '\\';
        }
        result += letter;
    }
    return result + "'";
}

std::string valueOptions(const cli::OptionInfo& option)
{
    switch (valueKind(option)) {
    case ValueKind::None:
        return {};
    case ValueKind::Words:
        return std::format(" -x -a '{}'", joined(option.words()));
    case ValueKind::File:
        return " -r -F";
    case ValueKind::Folder:
        return " -x -a '(__fish_complete_directories)'";
    case ValueKind::Anything:
        return " -x";
    }
    std::unreachable();
}

/// Whether this is the command that is written: the first word, and none of the names behind it.
std::string condition(const cli::CommandInfo& command)
{
    return std::format("'contains -- {} (commandline -opc)[2]'", command.name);
}

std::string optionLine(std::string_view program, const cli::CommandInfo& command,
                       const cli::OptionInfo& option)
{
    const std::string shortName =
        option.shortName == '\0' ? std::string() : std::format(" -s {}", option.shortName);
    return std::format("complete -c {} -n {}{} -l {}{} -d {}\n", program, condition(command), shortName,
                       option.name, valueOptions(option), fishQuoted(option.help));
}

} // namespace

InstalledFile fishCompletion(cli::Program program)
{
    const std::string_view name = cli::programName(program);
    std::string text =
        std::format("# Completion of {0} for fish.\n"
                    "complete -c {0} -n __fish_use_subcommand -l help -d 'what the program can do'\n"
                    "complete -c {0} -n __fish_use_subcommand -l version -d 'its version'\n",
                    name);
    if (program == cli::Program::Terminal) { // which takes no file without a command
        text += std::format("complete -c {} -n __fish_use_subcommand -f\n", name);
    }
    for (const cli::CommandInfo& command : cli::commands()) {
        text += std::format("complete -c {} -n __fish_use_subcommand -a {} -d {}\n", name, command.name,
                            fishQuoted(command.summary));
        if (command.operands == cli::Operands::None) {
            text += std::format("complete -c {} -n {} -f\n", name, condition(command));
        }
        for (const cli::OptionInfo* option : optionsOf(program, command.command)) {
            text += optionLine(name, command, *option);
        }
    }
    return {.path = std::format("share/fish/vendor_completions.d/{}.fish", name), .text = text};
}

} // namespace holdall::install
