#include "ui/desktop/windowcommand.h"

#include "ui/mainwindow.h"

#include <utility>

namespace holdall::ui {

namespace {

using Arguments = std::span<const std::string_view>;

/// Whether the arguments are a command line, not just names of files.
bool isCommandLine(Arguments arguments)
{
    return !arguments.empty()
        && ((arguments.front().starts_with('-') && arguments.front() != "--")
            || cli::commandFromName(arguments.front()));
}

Wish wishOf(cli::Command command)
{
    switch (command) {
    case cli::Command::Compress:
        return Wish::Compress;
    case cli::Command::Extract:
        return Wish::ExtractTo;
    case cli::Command::Verify:
        return Wish::Verify;
    case cli::Command::List:
    case cli::Command::Formats:
        break; // of the terminal: see isForTheTerminal()
    }
    std::unreachable();
}

} // namespace

bool WindowCommand::isForTheTerminal() const
{
    return invocation
        && (invocation->purpose != cli::Invocation::Purpose::Run || invocation->command == cli::Command::List
            || invocation->command == cli::Command::Formats);
}

cli::Parsing<WindowCommand> readWindowCommand(Arguments arguments, const cli::Origin& origin)
{
    WindowCommand command;
    if (isCommandLine(arguments)) {
        cli::Parsing<cli::Invocation> invocation = cli::parse(cli::Program::Window, arguments, origin);
        if (!invocation) {
            return std::unexpected(invocation.error());
        }
        command.invocation = *std::move(invocation);
        return command;
    }
    if (!arguments.empty() && arguments.front() == "--") {
        arguments = arguments.subspan(1); // names of files follow, whatever they start with
    }
    for (const std::string_view name : arguments) {
        command.files.push_back(origin.folder / name);
    }
    return command;
}

void perform(const WindowCommand& command, MainWindow& window)
{
    if (command.isForTheTerminal()) {
        return;
    }
    if (const std::optional<cli::Invocation>& invocation = command.invocation) {
        if (invocation->asks) {
            window.ask(wishOf(*invocation->command), invocation->files);
        } else {
            window.intake().takeRequests(invocation->requests);
        }
    }
    window.intake().take(command.files, Wish::Offer);
}

} // namespace holdall::ui
