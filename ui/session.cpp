#include "ui/session.h"

#include "app/jobs/jobqueue.h"
#include "ui/droptarget/droptarget.h"
#include "ui/queue/jobtext.h"
#include "ui/queue/limitsbar.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/unfinishedjobs.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/motion.h"
#include "ui/windowactions.h"

#include <QAction>

#include <algorithm>
#include <thread>

namespace holdall::ui {

namespace {

bool reducesMotion(Motion motion)
{
    return motion == Motion::AsSystem ? desktopReducesMotion() : motion == Motion::Reduced;
}

void bringForward(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Session::Session(const Parts& parts)
    : m_parts(parts)
    , m_bar(new ChoiceBar)
    , m_language(parts.preferences.language)
{
    connect(&parts.queue, &JobQueue::jobFinished, this, &Session::remember);
    connect(&parts.queuePage.limits(), &LimitsBar::changed, this, [this](const QueueLimits& limits) {
        m_parts.preferences.limits = limits;
        apply();
        Q_EMIT preferencesChanged();
    });
    connect(parts.actions.at(Command::ShowDropTarget), &QAction::toggled, this, [this](bool shown) {
        m_parts.preferences.dropTarget.isShown = shown;
        apply();
        Q_EMIT preferencesChanged();
    });
}

Session::~Session()
{
    delete m_dialog;
}

void Session::keepIn(const std::filesystem::path& folder)
{
    m_recent.keepIn(folder);
    if (!m_parts.preferences.keepsRecents) {
        m_recent.clear();
    }
    m_unfinished = std::make_unique<UnfinishedJobs>(m_parts.queue, folder, *m_bar);
    connect(m_unfinished.get(), &UnfinishedJobs::message, this, &Session::message);
}

void Session::freeze()
{
    if (m_unfinished) {
        m_unfinished->freeze();
    }
}

void Session::apply()
{
    enforce();
    if (m_dialog) {
        m_dialog->setPreferences(m_parts.preferences);
    }
}

/// Leaves the dialog alone: what is being typed there may make no sense yet.
void Session::enforce()
{
    applyToQueue();
    applyToDropTarget();
    setMotionReduced(reducesMotion(m_parts.preferences.motion));
    m_recent.setKept(m_parts.preferences.keepsRecents);
    applyLanguage();
}

void Session::applyToQueue()
{
    const QueueLimits& limits = m_parts.preferences.limits;
    m_parts.queuePage.limits().setLimits(limits);
    m_parts.queue.setLimit(limits.jobsAtATime);
    m_parts.queue.setThreads(limits.threads > 0 ? static_cast<unsigned>(limits.threads)
                                                : std::max(1U, std::thread::hardware_concurrency()));
    m_parts.queue.setMemoryLimit(limits.memory);
}

/// The settings themselves are made anew in it.
void Session::applyLanguage()
{
    if (m_language == m_parts.preferences.language) {
        return;
    }
    m_language = m_parts.preferences.language;
    m_parts.language.use(m_language);
    if (m_dialog) {
        const int page = m_dialog->page();
        m_dialog->deleteLater();
        m_dialog = nullptr;
        showSettings();
        m_dialog->setPage(page);
    }
}

void Session::showSettings()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_parts.preferences, &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SettingsDialog::changed, this, [this] {
            m_dialog->apply(m_parts.preferences);
            enforce();
            Q_EMIT preferencesChanged();
        });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Session::applyToDropTarget()
{
    const DropTargetPreferences& wanted = m_parts.preferences.dropTarget;
    m_parts.actions.at(Command::ShowDropTarget)->setChecked(wanted.isShown);
    if (wanted.isShown && !m_dropTarget) {
        makeDropTarget();
    } else if (!wanted.isShown && m_dropTarget) {
        m_dropTarget.release()->deleteLater(); // it may be the one who asks
    }
    if (m_dropTarget) {
        m_dropTarget->setWish(wanted.wish);
    }
}

void Session::makeDropTarget()
{
    m_dropTarget =
        std::make_unique<DropTarget>(m_parts.queue, m_parts.intake, m_parts.preferences.dropTarget);
    const DropTarget* target = m_dropTarget.get();
    connect(target, &DropTarget::preferencesChanged, this, [this, target] {
        m_parts.preferences.dropTarget.wish = target->preferences().wish;
        m_parts.preferences.dropTarget.place = target->preferences().place;
        if (m_dialog) {
            m_dialog->setPreferences(m_parts.preferences);
        }
        Q_EMIT preferencesChanged();
    });
    connect(target, &DropTarget::hideWanted, m_parts.actions.at(Command::ShowDropTarget),
            [this] { m_parts.actions.at(Command::ShowDropTarget)->setChecked(false); });
    connect(target, &DropTarget::windowWanted, this, [this] { bringForward(m_parts.window); });
    m_dropTarget->show();
}

void Session::remember(const Job* job)
{
    if (job->state() != JobState::Succeeded) {
        return;
    }
    const std::optional<std::filesystem::path>& output = job->outcome()->summary.output;
    if (isCompression(job->request()) && output) {
        m_recent.add(*output, RecentArchive::Use::Made);
    } else if (std::holds_alternative<ExtractRequest>(job->request())) {
        if (const std::optional<std::filesystem::path> source = sourcePath(job->request())) {
            m_recent.add(*source, RecentArchive::Use::Extracted);
        }
    }
}

} // namespace holdall::ui
