#include "app/cli/parsing/command.h"

#include <algorithm>
#include <array>

namespace holdall::cli {

namespace {

constexpr std::array commandInfos = {
    CommandInfo{
        .command = Command::Compress,
        .name = "compress",
        .operands = Operands::OneOrMore,
        .operandText = "PATH...",
        .summary = "Compress files and folders",
        .description =
            "One file becomes one compressed file, several files and folders become one archive, unless "
            "--each asks for one output per PATH. - as the one PATH is standard input, which goes to "
            "standard output unless --output is "
            "given. An output is whole or it is not there, and it replaces no file unasked.",
    },
    CommandInfo{
        .command = Command::Extract,
        .name = "extract",
        .operands = Operands::OneOrMore,
        .operandText = "ARCHIVE...",
        .summary = "Extract archives and decompress files",
        .description =
            "The format is recognised by the first bytes, not by the name. - as the one ARCHIVE is "
            "standard input, which goes to standard output unless --output is given. Several archives "
            "are read at a time; one that fails does not stop the others.",
    },
    CommandInfo{
        .command = Command::Verify,
        .name = "verify",
        .operands = Operands::OneOrMore,
        .operandText = "PATH...",
        .summary = "Say of every archive whether it is intact",
        .description =
            "Decodes every archive into nothing and prints one line with its verdict, in the order of "
            "the PATHs: INTACT, DAMAGED, TRUNCATED, UNCHECKED (the format carries no checksum), "
            "UNSUPPORTED, ENCRYPTED or UNREADABLE. Folders are searched for archives. The exit status is 1 "
            "if any "
            "is damaged, truncated or unsupported, else 3 if any is unreadable, else 0.",
    },
    CommandInfo{
        .command = Command::List,
        .name = "list",
        .operands = Operands::One,
        .operandText = "ARCHIVE",
        .summary = "Show what an archive holds",
        .description =
            "Prints one line an entry, its fields parted by tabs: name, compressed size and "
            "uncompressed size in bytes, ratio (compressed to uncompressed), check, format. The sizes "
            "are counted by decoding, not taken from a header.",
    },
    CommandInfo{
        .command = Command::Formats,
        .name = "formats",
        .operands = Operands::None,
        .operandText = "",
        .summary = "Show the formats and the options that each takes",
        .description = "Prints one line a format: its name, whether it is read and written or only read, its "
                       "suffixes, and the options that are for it.",
    },
};

} // namespace

std::span<const CommandInfo> commands()
{
    return commandInfos;
}

const CommandInfo& info(Command command)
{
    return *std::ranges::find(commandInfos, command, &CommandInfo::command);
}

std::optional<Command> commandFromName(std::string_view name)
{
    const auto found = std::ranges::find(commandInfos, name, &CommandInfo::name);
    return found == commandInfos.end() ? std::nullopt : std::optional(found->command);
}

} // namespace holdall::cli
