#include "ui/desktop/queueactivity.h"

#include "ui/queue/jobresult.h"

#include <algorithm>
#include <utility>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

double fractionOf(const Job& job)
{
    const ProgressSample sample = job.progress();
    if (!job.isStarted() || sample.total == 0) {
        return 0.0;
    }
    return std::min(1.0, static_cast<double>(sample.done) / static_cast<double>(sample.total));
}

} // namespace

QueueActivity::QueueActivity(JobQueue& queue, QObject* parent) : QObject(parent), m_queue(queue)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(50ms);
    connect(&m_changed, &QTimer::timeout, this, &QueueActivity::changed);
    connect(&queue, &JobQueue::jobAdded, this, &QueueActivity::add);
    connect(&queue, &JobQueue::jobFinished, this, &QueueActivity::finish);
    connect(&queue, &JobQueue::jobRemoved, this, [this] { m_batch.last = nullptr; });
    connect(&queue, &JobQueue::idle, this, &QueueActivity::end);
}

void QueueActivity::add(Job* job)
{
    if (!std::exchange(m_isRunning, true)) {
        m_batch = {};
        m_begun = Clock::now();
    }
    const auto schedule = [this] {
        if (!m_changed.isActive()) {
            m_changed.start();
        }
    };
    connect(job, &Job::stateChanged, this, schedule);
    schedule();
}

void QueueActivity::finish(Job* job)
{
    ++m_batch.finished;
    m_batch.last = job;
    if (job->state() == JobState::Cancelled) {
        ++m_batch.cancelled;
    } else if (resultOf(*job).tone == Tone::Bad) {
        ++m_batch.failed;
    }
}

void QueueActivity::end()
{
    m_batch.duration = elapsed();
    m_isRunning = false;
    Q_EMIT batchEnded(m_batch);
}

std::chrono::milliseconds QueueActivity::elapsed() const
{
    using std::chrono::milliseconds;
    return m_isRunning ? std::chrono::duration_cast<milliseconds>(Clock::now() - m_begun) : milliseconds(0);
}

QueueActivity::Counts QueueActivity::counts() const
{
    Counts counts;
    for (const Job* job : m_queue.jobs()) {
        switch (job->state()) {
        case JobState::Running:
            ++counts.running;
            break;
        case JobState::Paused:
            ++counts.paused;
            break;
        case JobState::Asking:
            ++counts.asking;
            break;
        case JobState::Queued:
            ++counts.waiting;
            break;
        case JobState::Succeeded:
        case JobState::Failed:
        case JobState::Cancelled:
            break;
        }
    }
    return counts;
}

double QueueActivity::fraction() const
{
    double done = m_batch.finished;
    for (const Job* job : m_queue.jobs()) {
        done += isFinal(job->state()) ? 0.0 : fractionOf(*job);
    }
    const int all = m_batch.finished + m_queue.unfinished();
    return all == 0 ? 0.0 : done / all;
}

const Job* QueueActivity::runningJob() const
{
    const auto found = std::ranges::find(m_queue.jobs(), JobState::Running, &Job::state);
    return found == m_queue.jobs().end() ? nullptr : *found;
}

} // namespace holdall::ui
