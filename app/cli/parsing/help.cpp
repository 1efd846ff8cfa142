#include "app/cli/parsing/help.h"

#include "app/cli/exitstatus.h"
#include "app/cli/parsing/optiontable.h"
#include "codec/format.h"

#include <format>

namespace holdall::cli {

namespace {

constexpr std::size_t width = 80;
constexpr std::size_t optionColumn = 28;
constexpr std::size_t statusColumn = 7;

constexpr std::string_view windowNotes =
    "\n"
    "Without a COMMAND, the PATHs are shown in the window. Where one is open already, it does what a\n"
    "further start is told; with --new-instance as the first argument another one is opened.\n";

constexpr std::string_view generalNotes =
    "\n"
    "-- ends the options; ./- is a file called -. Sizes take KiB, MiB and GiB, or K, M and G for\n"
    "the same. Messages go to standard error, results to standard output.\n"
    "\n"
    "Exit status:\n";

/// `text` in lines that start at `column`; the first one continues what stands there already.
std::string wrapped(std::string_view text, std::size_t column)
{
    std::string result;
    std::size_t position = column;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        const bool isFirst = position == column;
        if (!isFirst && position + 1 + word.size() > width) {
            result.append("\n").append(column, ' ');
            position = column;
        } else if (!isFirst) {
            result.push_back(' ');
            ++position;
        }
        result.append(word);
        position += word.size();
    }
    return result.append("\n");
}

/// "  NAME      TEXT", with the text in its column.
std::string row(std::string name, std::string_view text, std::size_t column)
{
    name.insert(0, "  ");
    if (name.size() + 2 > column) {
        return name.append("\n").append(column, ' ') + wrapped(text, column);
    }
    name.resize(column, ' ');
    return name + wrapped(text, column);
}

std::string optionName(const OptionInfo& option)
{
    std::string text = option.shortName == '\0' ? "    " : std::format("-{}, ", option.shortName);
    text.append("--").append(option.name);
    return option.argument.empty() ? text : text.append(" ").append(option.argument);
}

std::string programHelp(std::string_view program)
{
    std::string text = std::format("Usage: {} COMMAND [OPTION]... [PATH]...\n"
                                   "       {} COMMAND --help\n"
                                   "       {} --version\n\nCommands:\n",
                                   program, program, program);
    for (const CommandInfo& command : commands()) {
        text += row(std::string(command.name), command.summary, optionColumn / 2);
    }
    text += program == programName(Program::Window) ? windowNotes : "";
    text += generalNotes;
    for (const ExitStatusInfo& status : exitStatuses()) {
        text += row(std::to_string(static_cast<int>(status.status)), status.meaning, statusColumn);
    }
    return text;
}

std::string formatRows()
{
    std::string text = "\nFormats:\n";
    for (const codec::FormatInfo& format : codec::formats()) {
        std::string suffixes;
        for (const std::string_view suffix : format.suffixes) {
            suffixes.append(suffixes.empty() ? "" : " ").append(suffix);
        }
        text +=
            row(std::string(format.name), std::format("{} ({})", format.title, suffixes), optionColumn / 2);
    }
    return text;
}

std::string commandHelp(Program program, const CommandInfo& command)
{
    std::string text = std::format("Usage: {} {} [OPTION]...{}{}\n\n{}.\n\n{}\nOptions:\n",
                                   programName(program), command.name, command.operandText.empty() ? "" : " ",
                                   command.operandText, command.summary, wrapped(command.description, 0));
    for (const OptionInfo& option : optionTable()) {
        if (takes(program, command.command, option)) {
            text += row(optionName(option), option.help, optionColumn);
        }
    }
    return findOption(command.command, "format") == nullptr ? text : text + formatRows();
}

} // namespace

std::string helpText(Program program, std::optional<Command> command)
{
    return command ? commandHelp(program, info(*command)) : programHelp(programName(program));
}

} // namespace holdall::cli
