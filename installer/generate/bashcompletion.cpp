#include "completions.h"
#include "optionvalues.h"

#include <format>

namespace holdall::install {

namespace {

/// "compress:--format" and, if there is one, "compress:-f".
std::string pattern(const cli::CommandInfo& command, const cli::OptionInfo& option)
{
    std::string text = std::format("{}:--{}", command.name, option.name);
    return option.shortName == '\0' ? text : text + std::format("|{}:-{}", command.name, option.shortName);
}

std::string valueCase(const cli::CommandInfo& command, const cli::OptionInfo& option)
{
    switch (valueKind(option)) {
    case ValueKind::None:
        return {};
    case ValueKind::Words:
        return std::format("        {}) words='{}' ;;\n", pattern(command, option), joined(option.words()));
    case ValueKind::File:
        return std::format("        {}) return ;;\n", pattern(command, option)); // readline's own
    case ValueKind::Folder:
        return std::format("        {}) compopt +o default -o dirnames; return ;;\n",
                           pattern(command, option));
    case ValueKind::Anything:
        return std::format("        {}) compopt +o default; return ;;\n", pattern(command, option));
    }
    std::unreachable();
}

std::string optionCase(cli::Program program, const cli::CommandInfo& command)
{
    std::string words;
    for (const cli::OptionInfo* option : optionsOf(program, command.command)) {
        words += std::format("{}--{}", words.empty() ? "" : " ", option->name);
        words += option->shortName == '\0' ? "" : std::format(" -{}", option->shortName);
    }
    return std::format("            {}) words='{}' ;;\n", command.name, words);
}

std::string commandNames()
{
    std::vector<std::string_view> names;
    for (const cli::CommandInfo& command : cli::commands()) {
        names.push_back(command.name);
    }
    return joined(names);
}

/// Beside values: a command that takes no files.
std::string operandCase(const cli::CommandInfo& command)
{
    const bool takesFiles = command.operands != cli::Operands::None;
    return takesFiles ? std::string() : std::format("        {}:*) compopt +o default ;;\n", command.name);
}

/// Beside commands: without one, the window takes files, and the terminal nothing.
std::string_view atFirstWord(cli::Program program)
{
    return program == cli::Program::Window ? "[[ $current != */* ]] || words=''" : "compopt +o default";
}

} // namespace

InstalledFile bashCompletion(cli::Program program)
{
    std::string values;
    std::string options;
    for (const cli::CommandInfo& command : cli::commands()) {
        for (const cli::OptionInfo* option : optionsOf(program, command.command)) {
            values += valueCase(command, *option);
        }
        values += operandCase(command);
        options += optionCase(program, command);
    }
    const std::string_view name = cli::programName(program);
    // "--name=value" arrives as three words: "--name", "=", "value".
    const std::string text = std::format(R"(# Completion of {0} for bash.
_{1}()
{{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}} words='' index
    for ((index = 1; index < COMP_CWORD; index++)); do
        [[ ${{COMP_WORDS[index]}} != -- ]] || return
    done
    if [[ $current == '=' ]]; then
        current=''
    elif [[ $previous == '=' ]]; then
        previous=${{COMP_WORDS[COMP_CWORD - 2]}}
    fi
    if ((COMP_CWORD == 1)); then
        words='{2} --help --version'
        {5}
    else
        case ${{COMP_WORDS[1]}}:$previous in
{3}        esac
    fi
    if [[ -z $words && $current == -* ]]; then
        case ${{COMP_WORDS[1]}} in
{4}        esac
    fi
    [[ -z $words ]] || mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}}
complete -o default -F _{1} {0}
)",
                                         name, program == cli::Program::Window ? "holdall" : "holdall_cli",
                                         commandNames(), values, options, atFirstWord(program));
    return {.path = std::format("share/bash-completion/completions/{}", name), .text = text};
}

} // namespace holdall::install
