#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace holdall::cli {

/// Which of the two programs reads a command line: the grammar is one, but only a window can ask.
enum class Program : std::uint8_t { Terminal, Window };

/// As it is called on the command line.
constexpr std::string_view programName(Program program)
{
    return program == Program::Window ? "holdall" : "holdall-cli";
}

enum class Command : std::uint8_t { Compress, Extract, Verify, List, Formats };

/// A set of commands, for the option table.
using CommandSet = unsigned;

constexpr CommandSet only(Command command)
{
    return 1U << static_cast<unsigned>(command);
}

constexpr CommandSet operator|(Command first, Command second)
{
    return only(first) | only(second);
}

constexpr CommandSet operator|(CommandSet set, Command command)
{
    return set | only(command);
}

constexpr bool contains(CommandSet set, Command command)
{
    return (set & only(command)) != 0;
}

/// How many operands a command takes.
enum class Operands : std::uint8_t { None, One, OneOrMore };

struct CommandInfo {
    Command command;
    std::string_view name; ///< the word on the command line
    Operands operands;
    std::string_view operandText; ///< as in the usage line: "PATH..."
    std::string_view summary; ///< one line
    std::string_view description; ///< paragraphs for COMMAND --help, not wrapped
};

/// All commands, in the order of the help.
std::span<const CommandInfo> commands();

const CommandInfo& info(Command command);

std::optional<Command> commandFromName(std::string_view name);

} // namespace holdall::cli
