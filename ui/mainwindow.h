#pragma once

#include "app/jobs/jobqueue.h"
#include "ui/drop/intake.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/pathchooser.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace holdall::ui {

class BrowserCommands;
class BrowserTabs;
class ChoiceBar;
class DesktopServices;
class JobQuestions;
class JobTableModel;
class QueueCommands;
class QueuePage;
class Session;
class StatusSummary;
class Verifications;
class WindowActions;
class WindowDrop;

/// The program's window: a queue of jobs, and every way for files to get into it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    JobQueue& queue() { return m_queue; }
    Intake& intake() { return m_intake; }
    Session& session() { return *m_session; }
    const Preferences& preferences() const { return m_preferences; }

    /// Shows what is in archives, each in a tab of its own.
    void openArchives(const std::vector<std::filesystem::path>& paths);

    /// Asks for what a job of this kind needs: for the files if there are none, and for its options.
    void ask(Wish wish, std::vector<std::filesystem::path> paths);

    BrowserTabs& tabs() const { return *m_tabs; }
    Verifications& verifications() const { return *m_verifications; }

    /// Asks in the window what to do with compressed files.
    void offer(const std::vector<std::filesystem::path>& paths);

    void showMessage(const QString& text);

Q_SIGNALS:
    void preferencesChanged(); ///< preferences() is to be kept
    void closing(); ///< for good

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void setTexts();
    void layOut();
    void connectQueue();
    void connectCommands();
    void connectDesktop();
    void restore();
    void keepPreferences();
    void refresh();
    void scheduleRefresh();

    void extract();
    void verify();
    void choose(const QString& title, PathKind kind, Wish wish, Asking asking = Asking::AsPreferred);
    void showAbout();
    void showDetails(bool shown);
    void askWhetherToClose();
    void closeAfterCancelling();

    Preferences m_preferences;
    InterfaceLanguage m_language; ///< before all that has words
    JobQueue m_queue;
    Intake m_intake;
    JobTableModel* m_model;
    WindowActions* m_actions;
    ChoiceBar* m_offers;
    ChoiceBar* m_jobQuestions;
    ChoiceBar* m_countdown;
    QStackedWidget* m_pages;
    BrowserTabs* m_tabs;
    QueuePage* m_queuePage;
    StatusSummary* m_summary;
    QueueCommands* m_commands;
    JobQuestions* m_questions;
    BrowserCommands* m_browserCommands;
    std::unique_ptr<DesktopServices> m_desktop;
    Verifications* m_verifications;
    WindowDrop* m_drop;
    QTimer m_refresh;
    bool m_isAskingToClose = false;
    bool m_isClosing = false;
    std::unique_ptr<Session> m_session; ///< goes before all that it uses
};

} // namespace holdall::ui
