#include "ui/desktop/remotecontrol.h"

#include "ui/desktop/activation.h"
#include "ui/desktop/applicationservice.h"
#include "ui/mainwindow.h"
#include "ui/windowactions.h"

#include <QAction>

#include <algorithm>

namespace holdall::ui {

namespace {

/// The actions of the desktop file.
constexpr std::pair<QLatin1StringView, Command> actions[] = {
    {QLatin1StringView("new-archive"), Command::CompressFiles},
    {QLatin1StringView("verify"), Command::Verify},
};

} // namespace

RemoteControl::RemoteControl(ApplicationService& service, MainWindow& window) : m_window(window)
{
    connect(&service, &ApplicationService::activated, this, &RemoteControl::activate);
    connect(&service, &ApplicationService::filesGiven, this,
            [this](const std::vector<std::filesystem::path>& files, const QByteArray& token) {
                activate(token);
                m_window.intake().take(files, Wish::Offer);
            });
    connect(&service, &ApplicationService::actionWanted, this,
            [this](const QString& action, const QByteArray& token) {
                activate(token);
                runAction(action);
            });
    connect(&service, &ApplicationService::commandGiven, this,
            [this](const QByteArrayList& arguments, const QByteArray& folder, const QByteArray& token) {
                activate(token);
                m_reader.read(arguments, folder);
            });
    connect(&m_reader, &CommandReader::commandRead, this,
            [this](const WindowCommand& command) { perform(command, m_window); });
    connect(&m_reader, &CommandReader::refused, &window, &MainWindow::showMessage);
    connect(&window, &MainWindow::closing, this, [this] { m_isClosing = true; });
    // Disabled while its jobs are cancelled, on the way to be closed.
    service.begin([this] { return !m_isClosing && m_window.isEnabled(); });
}

void RemoteControl::activate(const QByteArray& token)
{
    bringToFront(m_window, token);
}

void RemoteControl::runAction(const QString& action)
{
    const auto* found = std::ranges::find(actions, action, &std::pair<QLatin1StringView, Command>::first);
    if (found != std::end(actions)) {
        m_window.findChild<WindowActions*>()->at(found->second)->trigger();
    }
}

} // namespace holdall::ui
