// holdall: the window. Its command line is that of holdall-cli, with the jobs shown in the window.

#include "app/archive/readerprocess/archivereaderprogram.h"
#include "app/cli/output/terminal.h"
#include "app/cli/parsing/invocation.h"
#include "app/cli/program.h"
#include "app/cli/version.h"
#include "app/io/machinememory.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

using namespace holdall;

namespace {

using Arguments = std::vector<std::string_view>;

/// What has no place in a window: help, version, and commands whose result is a text.
bool belongsToTheTerminal(const cli::Invocation& invocation)
{
    return invocation.purpose != cli::Invocation::Purpose::Run || invocation.command == cli::Command::List
        || invocation.command == cli::Command::Formats;
}

/// Whether the arguments are a command line, not just names of files.
bool isCommandLine(const Arguments& arguments)
{
    return !arguments.empty()
        && ((arguments.front().starts_with('-') && arguments.front() != "--")
            || cli::commandFromName(arguments.front()));
}

std::vector<std::filesystem::path> absolutePaths(std::vector<std::filesystem::path> paths)
{
    for (std::filesystem::path& path : paths) {
        std::error_code ignored; // no current folder: the job will say that the file is not there
        const std::filesystem::path absolute = std::filesystem::absolute(path, ignored);
        path = absolute.empty() ? path : absolute;
    }
    return paths;
}

ui::Wish wishOf(cli::Command command)
{
    switch (command) {
    case cli::Command::Compress:
        return ui::Wish::Compress;
    case cli::Command::Extract:
        return ui::Wish::ExtractTo;
    case cli::Command::Verify:
        return ui::Wish::Verify;
    case cli::Command::List:
    case cli::Command::Formats:
        break; // of the terminal: see belongsToTheTerminal()
    }
    std::unreachable();
}

/// Does in the window what a command line says.
void start(ui::MainWindow& window, cli::Invocation invocation)
{
    if (invocation.asks) {
        window.ask(wishOf(*invocation.command), absolutePaths(invocation.files));
    } else {
        window.intake().takeRequests(std::move(invocation.requests));
    }
}

int runWindow(std::optional<cli::Invocation> invocation, const std::vector<std::filesystem::path>& files)
{
    QSettings store;
    ui::MainWindow window(ui::loadPreferences(store));
    QObject::connect(&window, &ui::MainWindow::closing, &window,
                     [&] { ui::savePreferences(store, window.preferences()); });
    window.show();
    if (invocation) {
        start(window, *std::move(invocation));
    }
    window.intake().take(files, ui::Wish::Offer);
    return QApplication::exec();
}

int refuse(const cli::UsageError& error)
{
    // There is no other place to say that this failed.
    static_cast<void>(std::fprintf(stderr, "holdall: %s\n", qUtf8Printable(error.message)));
    return static_cast<int>(error.status);
}

} // namespace

int main(int argc, char* argv[])
{
    if (const std::optional<int> status = runArchiveReader(argc, argv)) {
        return *status;
    }
    returnFreedMemory();
    cli::secureStandardFiles(); // before Qt opens its first descriptor
    Arguments arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    std::optional<cli::Invocation> invocation;
    if (isCommandLine(arguments)) {
        cli::Parsing<cli::Invocation> parsed = cli::parse(cli::Program::Window, arguments);
        if (!parsed) {
            return refuse(parsed.error());
        }
        invocation = *std::move(parsed);
        if (belongsToTheTerminal(*invocation)) {
            const QCoreApplication application(argc, argv);
            return static_cast<int>(cli::runProgram(cli::Program::Window, arguments));
        }
        arguments.clear();
    } else if (!arguments.empty() && arguments.front() == "--") {
        arguments.erase(arguments.begin()); // names of files follow, whatever they start with
    }

    // Qt gets the program's name alone: it would take options of its own out of the arguments.
    int qtArgumentCount = argc > 0 ? 1 : 0;
    const QApplication application(qtArgumentCount, argv);
    QApplication::setApplicationName(QStringLiteral("holdall"));
    const std::string_view version = cli::version();
    QApplication::setApplicationVersion(
        QString::fromUtf8(version.data(), static_cast<qsizetype>(version.size())));
    QApplication::setOrganizationName(QStringLiteral("holdall"));
    QApplication::setDesktopFileName(QStringLiteral("org.holdall.Holdall"));
    return runWindow(std::move(invocation), absolutePaths({arguments.begin(), arguments.end()}));
}
