#include "completions.h"
#include "optionvalues.h"

#include <format>

namespace holdall::install {

namespace {

/// Text within single quotes, where _arguments gives brackets and colons a meaning.
std::string zshQuoted(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        if (letter == '\'') {
            result += "'\\''";
        } else if (letter == '[' || letter == ']' || letter == ':' || letter == '\\') {
            result += std::format("\\{}", letter);
        } else {
            result += letter;
        }
    }
    return result;
}

/// What stands behind the description: ":NAME:ACTION".
std::string valueSpecification(const cli::OptionInfo& option)
{
    switch (valueKind(option)) {
    case ValueKind::None:
        return {};
    case ValueKind::Words:
        return std::format(":{}:({})", option.argument, joined(option.words()));
    case ValueKind::File:
        return std::format(":{}:_files", option.argument);
    case ValueKind::Folder:
        return std::format(":{}:_files -/", option.argument);
    case ValueKind::Anything:
        return std::format(":{}: ", option.argument);
    }
    std::unreachable();
}

std::string specification(const cli::OptionInfo& option)
{
    const bool isSwitch = valueKind(option) == ValueKind::None;
    const std::string longName = std::format("--{}{}", option.name, isSwitch ? "" : "=");
    const std::string rest = std::format("[{}]{}", zshQuoted(option.help), valueSpecification(option));
    if (option.shortName == '\0') {
        return std::format("                '*{}{}' \\\n", longName, rest);
    }
    return std::format("                '*{}{}' \\\n                '*-{}+{}' \\\n", longName, rest,
                       option.shortName, rest);
}

std::string commandCase(cli::Program program, const cli::CommandInfo& command)
{
    std::string text = std::format("        {})\n            _arguments -s -S \\\n", command.name);
    for (const cli::OptionInfo* option : optionsOf(program, command.command)) {
        text += specification(*option);
    }
    const bool hasOperands = command.operands != cli::Operands::None;
    return text + (hasOperands ? "                '*:file:_files'\n" : "                && return 0\n")
        + "            ;;\n";
}

} // namespace

InstalledFile zshCompletion(cli::Program program)
{
    std::string names;
    std::string cases;
    for (const cli::CommandInfo& command : cli::commands()) {
        names += std::format("        '{}:{}'\n", command.name, zshQuoted(command.summary));
        cases += commandCase(program, command);
    }
    // Files without a command are for the window only.
    const bool isWindow = program == cli::Program::Window;
    const std::string_view name = cli::programName(program);
    const std::string text = std::format(R"(#compdef {0}
# Completion of {0} for zsh.
local context state state_descr line
typeset -A opt_args
_arguments -C \
    '(- *)--help[what the program can do]' \
    '(- *)--version[its version]' \
    '1: :->command' \
    '*:: :->arguments'
case $state in
command)
    local -a commands
    commands=(
{1}    )
    _describe -t commands command commands
{3}    ;;
arguments)
    case $words[1] in
{2}{4}    esac
    ;;
esac
)",
                                         name, names, cases, isWindow ? "    _files\n" : "",
                                         isWindow ? "        *) _files ;;\n" : "");
    return {.path = std::format("share/zsh/site-functions/_{}", name), .text = text};
}

} // namespace holdall::install
