#include "app/cli/parsing/invocation.h"

#include "app/cli/parsing/requests.h"
#include "app/cli/parsing/workingfolder.h"

#include <algorithm>
#include <limits>
#include <thread>
#include <utility>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

Parsing<std::vector<Request>> makeRequests(const CommandLine& line)
{
    switch (line.command) {
    case Command::Compress:
        return compressRequests(line);
    case Command::Extract:
        return extractRequests(line);
    case Command::Verify:
        return verifyRequests(line);
    case Command::List:
        return listRequests(line);
    case Command::Formats:
        return {};
    }
    std::unreachable();
}

int jobsAtATime(const Options& options)
{
    const std::uint64_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::uint64_t asked = options.threads.value_or(0);
    static constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(asked == 0 ? cores : asked, most));
}

/// The window asks for everything, so nothing may be said here.
Parsing<Invocation> askingInvocation(const CommandLine& line)
{
    const auto isSaidTwice = [](std::string_view option) { return option != "ask" && option != "uris"; };
    const auto other = std::ranges::find_if(line.given, isSaidTwice);
    if (other != line.given.end()) {
        return refuse("--" + std::string(*other), u"cannot be used together with --ask"_s,
                      u"leave it out: the window asks"_s);
    }
    return Invocation{.command = line.command,
                      .asks = true,
                      .files =
                          std::vector<std::filesystem::path>(line.operands.begin(), line.operands.end())};
}

bool usesDescriptors(const CommandLine& line)
{
    const Options& options = line.options;
    return options.passwordDescriptor || std::ranges::contains(line.operands, "-")
        || (options.output && std::holds_alternative<StandardStream>(*options.output));
}

Parsing<CommandLine> settle(CommandLine line, const Origin& origin)
{
    if (!origin.isThisProcess && usesDescriptors(line)) {
        return refuse(info(line.command).name, u"standard streams and --password-fd cannot be handed over"_s,
                      u"give the names of files"_s);
    }
    if (!origin.folder.empty()) {
        resolveNames(line, origin.folder);
    }
    return line;
}

Parsing<Invocation> makeInvocation(const CommandLine& line)
{
    const Options& options = line.options;
    if (options.help) {
        return Invocation{.purpose = Invocation::Purpose::ShowHelp, .command = line.command};
    }
    if (options.ask) {
        return askingInvocation(line);
    }
    return makeRequests(line).transform([&](std::vector<Request> requests) {
        return Invocation{.command = line.command,
                          .requests = std::move(requests),
                          .jobsAtATime = jobsAtATime(options),
                          .json = options.json,
                          .usesDescriptors = usesDescriptors(line)};
    });
}

/// --help or --version, alone.
Parsing<Invocation> parseProgramOption(std::span<const std::string_view> arguments)
{
    Invocation invocation;
    if (arguments.front() == "--help") {
        invocation.purpose = Invocation::Purpose::ShowHelp;
    } else if (arguments.front() == "--version") {
        invocation.purpose = Invocation::Purpose::ShowVersion;
    } else {
        return refuse(arguments.front(), u"unknown option"_s, u"see --help"_s);
    }
    if (arguments.size() > 1) {
        return refuse(arguments[1], u"one argument too many"_s, u"see --help"_s);
    }
    return invocation;
}

} // namespace

Parsing<Invocation> parse(Program program, std::span<const std::string_view> arguments, const Origin& origin)
{
    if (arguments.empty()) {
        return refuse("COMMAND", u"is missing"_s, u"see --help"_s);
    }
    if (arguments.front().starts_with('-')) {
        return parseProgramOption(arguments);
    }
    const std::optional<Command> command = commandFromName(arguments.front());
    if (!command) {
        return refuse(arguments.front(), u"unknown command"_s, u"see --help"_s);
    }
    return readCommandLine(program, *command, arguments.subspan(1))
        .and_then([&](CommandLine line) { return settle(std::move(line), origin); })
        .and_then(makeInvocation);
}

} // namespace holdall::cli
