#include "app/cli/parsing/commandline.h"

#include "app/cli/parsing/optiontable.h"
#include "app/fileuri.h"

#include <algorithm>
#include <optional>

namespace holdall::cli {

namespace {

QString asText(std::string_view ascii)
{
    return QString::fromUtf8(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

class CommandLineReader {
public:
    CommandLineReader(Program program, Command command, std::span<const std::string_view> arguments)
        : m_program(program)
        , m_arguments(arguments)
        , m_line{.command = command}
    {
    }

    Parsing<CommandLine> read();

private:
    Parsing<void> readArgument(std::string_view argument);
    Parsing<void> readLong(std::string_view argument);
    Parsing<void> readShort(std::string_view argument);
    Parsing<void> readValue(const OptionInfo& option, std::string_view asGiven,
                            std::optional<std::string_view> value);
    Parsing<void> store(const OptionInfo& option, std::string_view asGiven, std::string_view value);
    Parsing<void> checkOperands() const;
    Parsing<void> resolveUris();
    const OptionInfo* taken(const OptionInfo* option) const;
    std::unexpected<UsageError> unknown(std::string_view asGiven) const;

    Program m_program;
    std::span<const std::string_view> m_arguments; ///< those still to be read
    CommandLine m_line;
};

Parsing<CommandLine> CommandLineReader::read()
{
    bool optionsEnded = false;
    while (!m_arguments.empty()) {
        const std::string_view argument = m_arguments.front();
        m_arguments = m_arguments.subspan(1);
        if (optionsEnded) {
            m_line.operands.emplace_back(argument);
        } else if (argument == "--") {
            optionsEnded = true;
        } else if (const Parsing<void> taken = readArgument(argument); !taken) {
            return std::unexpected(taken.error());
        }
    }
    return checkOperands().and_then([this] { return resolveUris(); }).transform([this] {
        return std::move(m_line);
    });
}

Parsing<void> CommandLineReader::readArgument(std::string_view argument)
{
    if (argument.starts_with("--")) {
        return readLong(argument);
    }
    if (argument.starts_with('-') && argument != "-") {
        return readShort(argument);
    }
    m_line.operands.emplace_back(argument);
    return {};
}

Parsing<void> CommandLineReader::readLong(std::string_view argument)
{
    const std::size_t equals = argument.find('=');
    const std::string_view asGiven = argument.substr(0, equals);
    const OptionInfo* option = taken(findOption(m_line.command, asGiven.substr(2)));
    if (option == nullptr) {
        return unknown(asGiven);
    }
    if (equals == std::string_view::npos) {
        return readValue(*option, asGiven, std::nullopt);
    }
    return readValue(*option, asGiven, argument.substr(equals + 1));
}

Parsing<void> CommandLineReader::readShort(std::string_view argument)
{
    const std::string_view asGiven = argument.substr(0, 2);
    const OptionInfo* option = taken(findOption(m_line.command, asGiven.back()));
    if (option == nullptr) {
        return unknown(argument);
    }
    if (argument.size() == asGiven.size()) {
        return readValue(*option, asGiven, std::nullopt);
    }
    return readValue(*option, asGiven, argument.substr(asGiven.size()));
}

Parsing<void> CommandLineReader::readValue(const OptionInfo& option, std::string_view asGiven,
                                           std::optional<std::string_view> value)
{
    if (option.argument.empty()) {
        return value
            ? refuse(asGiven, QStringLiteral("takes no value"), QStringLiteral("leave the value out"))
            : store(option, asGiven, {});
    }
    if (!value && m_arguments.empty()) {
        return refuse(asGiven, QStringLiteral("needs a value"), asText(allowedText(option)));
    }
    if (!value) {
        value = m_arguments.front();
        m_arguments = m_arguments.subspan(1);
    }
    return store(option, asGiven, *value);
}

Parsing<void> CommandLineReader::store(const OptionInfo& option, std::string_view asGiven,
                                       std::string_view value)
{
    const bool isListed = option.words == nullptr || std::ranges::contains(option.words(), value);
    std::optional<codec::Error> error;
    if (isListed) {
        const auto stored = option.parse(m_line.options, value);
        if (stored) {
            m_line.given.push_back(option.name);
            return {};
        }
        error = stored.error();
    }
    if (error) {
        return refuse(*error);
    }
    return refuse(std::string(asGiven).append(" ").append(value), QStringLiteral("value refused"),
                  QStringLiteral("allowed: ") + asText(allowedText(option)));
}

Parsing<void> CommandLineReader::checkOperands() const
{
    if (m_line.options.help) {
        return {};
    }
    const CommandInfo& command = info(m_line.command);
    const QString usage = QStringLiteral("see %1 --help").arg(asText(command.name));
    const bool tooMany = (command.operands == Operands::None && !m_line.operands.empty())
        || (command.operands == Operands::One && m_line.operands.size() > 1);
    if (tooMany) {
        return refuse(m_line.operands.back(), QStringLiteral("one argument too many"), usage);
    }
    const bool needsOperand = command.operands != Operands::None && !m_line.options.ask;
    if (needsOperand && m_line.operands.empty()) {
        return refuse(command.name, asText(command.operandText) + QStringLiteral(" is missing"), usage);
    }
    const auto empty = std::ranges::find(m_line.operands, std::string());
    if (empty != m_line.operands.end()) {
        return refuse(command.name, QStringLiteral("an empty name was given"), usage);
    }
    return {};
}

Parsing<void> CommandLineReader::resolveUris()
{
    if (!m_line.options.uris) {
        return {};
    }
    for (std::string& operand : m_line.operands) {
        const std::optional<std::filesystem::path> path = pathFromFileUri(operand);
        if (!path) {
            return refuse(operand, QStringLiteral("is no URI of a file on this machine"),
                          QStringLiteral("give file:///..., or paths without --uris"));
        }
        operand = path->native();
    }
    return {};
}

/// `option`, or null if it is not for this program.
const OptionInfo* CommandLineReader::taken(const OptionInfo* option) const
{
    return option != nullptr && takes(m_program, m_line.command, *option) ? option : nullptr;
}

std::unexpected<UsageError> CommandLineReader::unknown(std::string_view asGiven) const
{
    const QString command = asText(info(m_line.command).name);
    return refuse(asGiven, QStringLiteral("unknown option of %1").arg(command),
                  QStringLiteral("see %1 --help").arg(command));
}

} // namespace

Parsing<CommandLine> readCommandLine(Program program, Command command,
                                     std::span<const std::string_view> arguments)
{
    return CommandLineReader(program, command, arguments).read();
}

} // namespace holdall::cli
