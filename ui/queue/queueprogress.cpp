#include "ui/queue/queueprogress.h"

#include "ui/queue/jobresult.h"

#include <algorithm>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

double shareOf(const ProgressSample& sample)
{
    return sample.total == 0
        ? 0.0
        : std::min(1.0, static_cast<double>(sample.done) / static_cast<double>(sample.total));
}

} // namespace

QueueProgress::QueueProgress(const JobQueue& queue, QObject* parent) : QObject(parent), m_queue(queue)
{
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &QueueProgress::look);
    connect(&queue, &JobQueue::jobAdded, this, [this] {
        ++m_added;
        start();
    });
    connect(&queue, &JobQueue::jobFinished, this, &QueueProgress::onFinished);
    connect(&queue, &JobQueue::idle, this, &QueueProgress::onIdle);
    m_added = queue.unfinished();
    if (m_added > 0) {
        start();
    }
}

void QueueProgress::start()
{
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void QueueProgress::onFinished(const Job* job)
{
    ++m_finished;
    const Tone tone = resultOf(*job).tone;
    m_isGood = m_isGood && tone != Tone::Bad && tone != Tone::Warning;
}

void QueueProgress::onIdle()
{
    m_timer.stop();
    const bool isGood = m_isGood;
    m_added = 0;
    m_finished = 0;
    m_isGood = true;
    m_share = 0;
    Q_EMIT changed();
    Q_EMIT ended(isGood);
}

void QueueProgress::look()
{
    double done = m_finished;
    for (const Job* job : m_queue.jobs()) {
        if (job->isStarted() && !isFinal(job->state())) {
            done += shareOf(job->progress());
        }
    }
    m_share = m_added > 0 ? std::clamp(done / m_added, 0.0, 1.0) : 0.0;
    Q_EMIT changed();
}

} // namespace holdall::ui
