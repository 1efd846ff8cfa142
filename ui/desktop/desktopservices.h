#pragma once

#include "ui/desktop/announcer.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/filemanager.h"
#include "ui/desktop/jobview.h"
#include "ui/desktop/launcherentry.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/power.h"
#include "ui/desktop/queueactivity.h"
#include "ui/desktop/sleepinhibitor.h"
#include "ui/desktop/whendone.h"

#include <QObject>
#include <QTimer>

class QLabel;
class QMenu;

namespace holdall::ui {

/// What the window has of the desktop around it while jobs run and when they are done. Whatever of that is
/// not there is simply absent: nothing fails, and nothing waits.
class DesktopServices : public QObject {
    Q_OBJECT

public:
    /// `bar` is for a countdown. All three outlive this object.
    DesktopServices(JobQueue& queue, QWidget& window, ChoiceBar& bar);
    ~DesktopServices() override; ///< tells the desktop that there is nothing to show any more
    Q_DISABLE_COPY_MOVE(DesktopServices)

    FileManager& files() { return m_files; }
    WhenDone& whenDone() { return m_whenDone; }

    /// The choice of what happens when all is done; and a label that says it, hidden while that is nothing.
    /// Both belong to the window.
    QMenu* makeMenu();
    QLabel* makeLabel();

Q_SIGNALS:
    /// Something to tell in passing.
    void message(const QString& text);

private:
    void connectBatch();
    void follow();
    void look();
    void rest();
    void showJobView(const QueueActivity::Counts& counts);
    void end(const QueueActivity::Batch& batch);

    JobQueue& m_queue;
    QWidget& m_window;
    Bus m_session{Bus::Kind::Session};
    Bus m_system{Bus::Kind::System};
    QueueActivity m_activity;
    FileManager m_files;
    LauncherEntry m_launcher;
    JobView m_jobView;
    SleepInhibitor m_inhibitor;
    Notifier m_notifier;
    Announcer m_announcer;
    Power m_power;
    WhenDone m_whenDone;
    QTimer m_look; ///< active while something is to be shown
};

} // namespace holdall::ui
