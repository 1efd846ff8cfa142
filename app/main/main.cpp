// holdall: the window. Its command line is that of holdall-cli, with the jobs shown in the window.

#include "app/archive/readerprocess/archivereaderprogram.h"
#include "app/cli/output/terminal.h"
#include "app/cli/program.h"
#include "app/cli/version.h"
#include "app/displayname.h"
#include "app/fileuri.h"
#include "app/io/machinememory.h"
#include "ui/desktop/activation.h"
#include "ui/desktop/identity.h"
#include "ui/desktop/instance.h"
#include "ui/desktop/refusednotice.h"
#include "ui/desktop/remotecontrol.h"
#include "ui/desktop/windowcommand.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/preferencestorage.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <ranges>
#include <string_view>
#include <utility>
#include <vector>

using namespace holdall;

namespace {

using Arguments = std::vector<std::string_view>;

/// For a start that is to have a window and a queue of its own, whoever else runs.
constexpr std::string_view newInstance = "--new-instance";

std::filesystem::path currentFolder()
{
    std::error_code ignored; // no current folder: the jobs will say that the files are not there
    return std::filesystem::current_path(ignored);
}

/// What is handed over, if there is somebody who takes it.
ui::Instance::Start startWith(const Arguments& arguments, const std::filesystem::path& folder)
{
    return {.arguments = QByteArrayList(arguments.begin(), arguments.end()),
            .folder = QByteArray::fromStdString(folder.native()),
            .token = ui::activationToken()};
}

int runWindow(const ui::WindowCommand& command, ui::Instance& instance)
{
    ui::PreferenceStorage storage([] { return std::make_unique<QSettings>(); });
    ui::MainWindow window(ui::loadPreferences(QSettings()));
    QObject::connect(&window, &ui::MainWindow::preferencesChanged, &window,
                     [&] { storage.save(window.preferences()); });
    window.session().keepIn(pathFromQt(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    const ui::RemoteControl remote(instance.service(), window);
    window.show();
    ui::perform(command, window);
    return QApplication::exec();
}

/// Qt gets the program's name alone: it would take options of its own out of the arguments.
class WindowApplication {
public:
    WindowApplication(int argumentCount, char* arguments[])
        : m_argumentCount(std::min(argumentCount, 1))
        , m_application(m_argumentCount, arguments)
    {
        QApplication::setApplicationName(QStringLiteral("holdall"));
        const std::string_view version = cli::version();
        QApplication::setApplicationVersion(
            QString::fromUtf8(version.data(), static_cast<qsizetype>(version.size())));
        QApplication::setOrganizationName(QStringLiteral("holdall"));
        QApplication::setDesktopFileName(ui::applicationId);
    }

private:
    int m_argumentCount; ///< Qt keeps a reference to it
    const QApplication m_application;
};

/// Whether a file manager gave what is no local file. File managers give URIs, and show to nobody what a
/// program writes.
bool isRefusedToFileManager(const Arguments& arguments)
{
    const bool hasScreen =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasScreen || cli::isTerminal(cli::StandardFile::Errors)
        || !std::ranges::contains(arguments, "--uris")) {
        return false;
    }
    const auto operands = std::ranges::subrange(std::ranges::find(arguments, "--"), arguments.end());
    return std::ranges::any_of(operands | std::views::drop(1),
                               [](std::string_view operand) { return !pathFromFileUri(operand); });
}

int refuse(const cli::UsageError& error)
{
    static_cast<void>(std::fprintf(stderr, "holdall: %s\n", qUtf8Printable(error.message)));
    return static_cast<int>(error.status);
}

void showRefused(int argumentCount, char* arguments[])
{
    const WindowApplication application(argumentCount, arguments);
    const ui::InterfaceLanguage language(ui::loadPreferences(QSettings()).language);
    ui::RefusedNotice().exec();
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
    const bool startsAnew = !arguments.empty() && arguments.front() == newInstance;
    if (startsAnew) {
        arguments.erase(arguments.begin());
    }
    const std::filesystem::path folder = currentFolder();
    cli::Parsing<ui::WindowCommand> command = ui::readWindowCommand(arguments, {.folder = folder});
    if (!command) {
        const int status = refuse(command.error());
        if (isRefusedToFileManager(arguments)) {
            showRefused(argc, argv);
        }
        return status;
    }
    if (command->isForTheTerminal()) {
        const QCoreApplication application(argc, argv);
        return static_cast<int>(cli::runProgram(cli::Program::Window, arguments));
    }
    ui::Instance instance;
    ui::Instance::Start start = startWith(arguments, folder);
    start.mayHandOver = !startsAnew && !command->usesDescriptors() && !folder.empty();
    if (instance.meetOthers(start) == ui::Instance::Role::HandedOver) {
        return instance.status();
    }

    const WindowApplication application(argc, argv);
    return runWindow(*command, instance);
}
