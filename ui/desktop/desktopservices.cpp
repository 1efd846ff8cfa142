#include "ui/desktop/desktopservices.h"

#include "app/displayname.h"
#include "ui/desktop/activation.h"
#include "ui/desktop/whendonelabel.h"
#include "ui/desktop/whendonemenu.h"
#include "ui/queue/jobtext.h"

#include <QGuiApplication>
#include <QWidget>

#include <cmath>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

/// How often others are told of progress. What is over sooner is not worth telling.
constexpr auto interval = 250ms;

/// What takes longer is a job among those of the desktop.
constexpr auto jobViewAfter = 1s;

bool isInUse()
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void pauseAll(const JobQueue& queue)
{
    for (Job* job : queue.jobs()) {
        job->pause();
    }
}

void resumeAll(const JobQueue& queue)
{
    for (Job* job : queue.jobs()) {
        job->resume();
    }
}

} // namespace

DesktopServices::DesktopServices(JobQueue& queue, QWidget& window, ChoiceBar& bar)
    : m_queue(queue)
    , m_window(window)
    , m_activity(queue)
    , m_files(m_session)
    , m_launcher(m_session)
    , m_jobView(m_session)
    , m_inhibitor(m_session, m_system)
    , m_notifier(m_session)
    , m_announcer(m_activity, m_notifier, {.isSeen = isInUse})
    , m_power(m_system)
    , m_whenDone(m_activity, m_power, bar, {})
{
    m_look.setInterval(interval);
    connect(&m_look, &QTimer::timeout, this, &DesktopServices::look);
    connect(&m_jobView, &JobView::suspendWanted, this, [this] { pauseAll(m_queue); });
    connect(&m_jobView, &JobView::resumeWanted, this, [this] { resumeAll(m_queue); });
    connect(&m_jobView, &JobView::cancelWanted, &queue, &JobQueue::cancelAll);
    connect(&m_files, &FileManager::failed, this, [this](const std::filesystem::path& folder) {
        Q_EMIT message(tr("No program opens the folder %1").arg(displayName(folder)));
    });
    connectBatch();
}

void DesktopServices::connectBatch()
{
    connect(&m_activity, &QueueActivity::changed, this, &DesktopServices::follow);
    connect(&m_activity, &QueueActivity::batchEnded, this, &DesktopServices::end);
    connect(&m_notifier, &Notifier::clicked, this,
            [this](const QByteArray& token) { bringToFront(m_window, token); });
    connect(&m_whenDone, &WhenDone::closeWanted, &m_window, &QWidget::close, Qt::QueuedConnection);
    connect(&m_whenDone, &WhenDone::counting, this, [this](const QString& text) {
        if (!isInUse()) {
            m_notifier.show({.kind = Notifier::Kind::Question, .title = tr("Jobs are done"), .text = text});
        }
    });
    connect(&m_power, &Power::refused, this,
            [this](const QString& reason) { Q_EMIT message(tr("The system refused: %1").arg(reason)); });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            m_notifier.withdraw();
        }
    });
}

DesktopServices::~DesktopServices()
{
    rest();
}

QMenu* DesktopServices::makeMenu()
{
    return new WhenDoneMenu(m_whenDone, m_power, &m_window);
}

QLabel* DesktopServices::makeLabel()
{
    return new WhenDoneLabel(m_whenDone, &m_window);
}

void DesktopServices::follow()
{
    if (!m_activity.isIdle() && !m_look.isActive()) {
        m_look.start();
    }
}

void DesktopServices::look()
{
    const QueueActivity::Counts counts = m_activity.counts();
    m_inhibitor.setWanted(counts.running > 0);
    m_launcher.show(m_activity.fraction(), counts.unfinished());
    showJobView(counts);
    if (counts.running == 0) {
        m_look.stop(); // until something changes
    }
}

void DesktopServices::showJobView(const QueueActivity::Counts& counts)
{
    if (m_activity.elapsed() < jobViewAfter) {
        return;
    }
    const Job* job = m_activity.runningJob();
    const bool isOne = counts.unfinished() == 1 && job != nullptr;
    m_jobView.show(
        {.title = isOne ? purposeText(job->request()) : tr("%n job(s)", nullptr, counts.unfinished()),
         .subject = job != nullptr ? sourceName(job->request()) : QString(),
         .percent = static_cast<int>(std::floor(m_activity.fraction() * 100)),
         .isSuspended = counts.running == 0 && counts.paused > 0});
}

void DesktopServices::rest()
{
    m_look.stop();
    m_inhibitor.setWanted(false);
    m_launcher.clear();
    m_jobView.close();
}

void DesktopServices::end(const QueueActivity::Batch& batch)
{
    rest();
    const bool isAskedFor = m_whenDone.choice() == WhenDone::Choice::Notify;
    m_announcer.announce(batch, isAskedFor ? Announcer::Occasion::Wanted : Announcer::Occasion::Usual);
    m_whenDone.apply(batch);
}

} // namespace holdall::ui
