#include "ui/queuecommands.h"

#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtext.h"
#include "ui/queue/queueview.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/icons.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <iterator>

namespace holdall::ui {

namespace {

bool isPausable(const Job& job)
{
    return job.state() == JobState::Running || job.state() == JobState::Queued;
}

bool isPaused(const Job& job)
{
    return job.state() == JobState::Paused;
}

bool isCancellable(const Job& job)
{
    return !isFinal(job.state());
}

bool isOver(const Job& job)
{
    return isFinal(job.state());
}

bool hasBegun(const Job& job)
{
    return isCancellable(job) && job.state() != JobState::Queued;
}

bool isWaiting(const Job& job)
{
    return job.isWaiting();
}

std::vector<Job*> waitingOf(std::vector<Job*> jobs)
{
    std::erase_if(jobs, [](const Job* job) { return !job->isWaiting(); });
    return jobs;
}

std::vector<std::uint64_t> idsOf(const std::vector<Job*>& jobs)
{
    std::vector<std::uint64_t> ids;
    std::ranges::transform(jobs, std::back_inserter(ids), &Job::id);
    return ids;
}

/// Where a job's result stands, or its source as long as there is none.
std::optional<std::filesystem::path> placeOf(const Job& job)
{
    if (job.outcome() && job.outcome()->summary.output) {
        return job.outcome()->summary.output;
    }
    return sourcePath(job.request());
}

bool hasPlace(const Job& job)
{
    return placeOf(job).has_value();
}

} // namespace

QueueCommands::QueueCommands(JobQueue& queue, QueueView& view, WindowActions& actions, ChoiceBar& bar)
    : m_queue(queue)
    , m_view(view)
    , m_actions(actions)
    , m_bar(bar)
{
    actions.attachTo(view);
    connectActions();
    connect(&view, &QueueView::selectionMoved, this, &QueueCommands::update);
    update();
}

void QueueCommands::connectActions()
{
    const auto on = [this](Command command, void (QueueCommands::*run)()) {
        connect(m_actions.at(command), &QAction::triggered, this, run);
    };
    on(Command::PauseOrResume, &QueueCommands::pauseOrResume);
    on(Command::Cancel, &QueueCommands::cancel);
    on(Command::Retry, &QueueCommands::retry);
    on(Command::MoveUp, &QueueCommands::moveUp);
    on(Command::MoveDown, &QueueCommands::moveDown);
    on(Command::MoveFirst, &QueueCommands::moveFirst);
    on(Command::Remove, &QueueCommands::remove);
    on(Command::OpenFolder, &QueueCommands::openFolder);
    on(Command::CopyDetails, &QueueCommands::copyDetails);
    connect(m_actions.at(Command::ClearFinished), &QAction::triggered, &m_queue, &JobQueue::removeFinished);
}

bool QueueCommands::selectionHas(bool (*condition)(const Job&)) const
{
    return std::ranges::any_of(m_view.selectedJobs(), [&](const Job* job) { return condition(*job); });
}

void QueueCommands::update()
{
    const bool pauses = selectionHas(isPausable);
    const bool resumes = !pauses && selectionHas(isPaused);
    QAction* pause = m_actions.at(Command::PauseOrResume);
    pause->setText(resumes ? tr("&Resume") : tr("&Pause"));
    pause->setIcon(symbolicIcon(resumes ? QStringLiteral("resume") : QStringLiteral("pause")));
    pause->setEnabled(pauses || resumes);
    m_actions.at(Command::Cancel)->setEnabled(selectionHas(isCancellable));
    m_actions.at(Command::Retry)->setEnabled(selectionHas(isOver));
    for (const Command move : {Command::MoveUp, Command::MoveDown, Command::MoveFirst}) {
        m_actions.at(move)->setEnabled(selectionHas(isWaiting));
    }
    m_actions.at(Command::Remove)->setEnabled(selectionHas(isOver));
    m_actions.at(Command::OpenFolder)->setEnabled(selectionHas(hasPlace));
    m_actions.at(Command::CopyDetails)->setEnabled(!m_view.selectedJobs().empty());
    const bool anyOver = m_queue.unfinished() < static_cast<int>(m_queue.jobs().size());
    m_actions.at(Command::ClearFinished)->setEnabled(anyOver);
}

void QueueCommands::pauseOrResume()
{
    const std::vector<Job*> jobs = m_view.selectedJobs();
    const bool pauses = selectionHas(isPausable);
    for (Job* job : jobs) {
        if (pauses && isPausable(*job)) {
            job->pause();
        } else if (!pauses) {
            job->resume();
        }
    }
}

void QueueCommands::cancel()
{
    std::vector<std::uint64_t> ids;
    for (const Job* job : m_view.selectedJobs()) {
        if (isCancellable(*job)) {
            ids.push_back(job->id());
        }
    }
    if (!selectionHas(hasBegun)) {
        cancelNow(ids);
        return;
    }
    const QString what = ids.size() == 1 ? sourceName(m_view.selectedJobs().front()->request())
                                         : tr("%1 jobs").arg(ids.size());
    m_bar.ask(tr("Cancel %1? What was written so far is removed.").arg(what),
              {{.text = tr("&Cancel the Job"), .chosen = [this, ids] { cancelNow(ids); }},
               {.text = tr("&Keep It Running"), .chosen = [this] { m_view.setFocus(); }}});
    m_bar.focusChoice();
}

void QueueCommands::cancelNow(const std::vector<std::uint64_t>& ids)
{
    for (const std::uint64_t id : ids) {
        if (Job* job = m_queue.find(id)) {
            job->cancel();
        }
    }
    m_view.setFocus();
}

void QueueCommands::retry()
{
    for (const Job* job : m_view.selectedJobs()) {
        if (isOver(*job)) {
            m_queue.retry(job);
        }
    }
}

void QueueCommands::remove()
{
    for (Job* job : m_view.selectedJobs()) {
        m_queue.remove(job);
    }
}

/// In front of the waiting job that stands before the first of them: only their order among each other
/// counts.
void QueueCommands::moveUp()
{
    const std::vector<Job*> waiting = waitingOf(m_queue.jobs());
    const std::vector<Job*> moved = waitingOf(m_view.selectedJobs());
    const auto first = std::ranges::find(waiting, moved.empty() ? nullptr : moved.front());
    if (first != waiting.end()) {
        const Job* before = first == waiting.begin() ? *first : *std::prev(first);
        m_queue.move(idsOf(moved), before->id());
    }
}

void QueueCommands::moveDown()
{
    const std::vector<Job*> waiting = waitingOf(m_queue.jobs());
    const std::vector<Job*> moved = waitingOf(m_view.selectedJobs());
    const auto last = std::ranges::find(waiting, moved.empty() ? nullptr : moved.back());
    if (last != waiting.end()) {
        const auto behind = std::distance(last, waiting.end()) > 2 ? (*std::next(last, 2))->id() : 0;
        m_queue.move(idsOf(moved), behind);
    }
}

void QueueCommands::moveFirst()
{
    const std::vector<Job*> waiting = waitingOf(m_queue.jobs());
    if (!waiting.empty()) {
        m_queue.move(idsOf(waitingOf(m_view.selectedJobs())), waiting.front()->id());
    }
}

void QueueCommands::openFolder()
{
    std::vector<std::filesystem::path> files;
    for (const Job* job : m_view.selectedJobs()) {
        if (const std::optional<std::filesystem::path> place = placeOf(*job)) {
            std::error_code ignored; // a path without a current folder is nobody's
            files.push_back(std::filesystem::absolute(*place, ignored));
        }
    }
    Q_EMIT placesWanted(files);
}

void QueueCommands::copyDetails()
{
    QStringList texts;
    for (const Job* job : m_view.selectedJobs()) {
        texts << detailsText(*job);
    }
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
}

} // namespace holdall::ui
