#include "app/jobs/jobqueue.h"

#include "app/jobs/runner.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace holdall {

JobQueue::JobQueue(QObject* parent) : QObject(parent) { }

// What a worker posts meanwhile goes to handles that still exist; the pool, a member, waits for the
// workers before QObject deletes the jobs.
JobQueue::~JobQueue()
{
    for (const Job* job : m_jobs) {
        job->m_runner->stop();
    }
}

Job* JobQueue::add(Request request)
{
    Operation operation = operationFor(request);
    return add(std::move(request), std::move(operation));
}

Job* JobQueue::add(Request request, Operation operation)
{
    auto* job = new Job(m_nextId++, std::move(request), std::move(operation), *this);
    m_jobs.push_back(job);
    ++m_unfinished;
    m_isIdle = false;
    letWait(*job);
    Q_EMIT jobAdded(job);
    return job;
}

void JobQueue::setLimit(int jobsAtATime)
{
    if (jobsAtATime < 1) {
        return;
    }
    m_limit = jobsAtATime;
    scheduleStart();
}

void JobQueue::setThreads(unsigned threads)
{
    m_threads = threads > 0 ? threads : m_threads;
}

void JobQueue::cancelAll()
{
    for (Job* job : m_jobs) {
        job->cancel();
    }
}

bool JobQueue::remove(Job* job)
{
    if (!job->m_isRemovable) {
        return false;
    }
    const auto found = find(job->id());
    if (found == m_jobs.end() || *found != job) {
        return false;
    }
    m_jobs.erase(found);
    job->deleteLater();
    Q_EMIT jobRemoved(job->id());
    return true;
}

void JobQueue::removeFinished()
{
    const auto isKept = [](const Job* job) { return !job->m_isRemovable; };
    const auto removed = std::ranges::stable_partition(m_jobs, isKept);
    const std::vector<Job*> jobs(removed.begin(), removed.end());
    m_jobs.erase(removed.begin(), removed.end());
    for (Job* job : jobs) {
        job->deleteLater();
        Q_EMIT jobRemoved(job->id());
    }
}

Job* JobQueue::retry(const Job* job)
{
    return add(job->request(), job->m_runner->operation());
}

void JobQueue::holdBack(Job& job)
{
    m_waiting.erase(job.id());
}

void JobQueue::letWait(Job& job)
{
    m_waiting.emplace(job.id(), &job);
    scheduleStart();
}

void JobQueue::finish(Job& job, Outcome outcome)
{
    --m_unfinished;
    if (job.isStarted()) {
        --m_started;
        scheduleStart();
    }
    const std::uint64_t id = job.id();
    job.finish(std::move(outcome));
    if (const auto found = find(id); found != m_jobs.end()) {
        Q_EMIT jobFinished(*found);
    }
    if (m_unfinished == 0 && !std::exchange(m_isIdle, true)) {
        Q_EMIT idle();
    }
}

void JobQueue::scheduleStart()
{
    if (!std::exchange(m_isStartScheduled, true)) {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }
}

/// What scheduleStart() posted.
void JobQueue::customEvent(QEvent* /*event*/)
{
    m_isStartScheduled = false;
    while (m_started < m_limit && !m_waiting.empty()) {
        Job& job = *m_waiting.begin()->second;
        m_waiting.erase(m_waiting.begin());
        start(job);
    }
}

void JobQueue::start(Job& job)
{
    ++m_started;
    const std::shared_ptr<Runner> runner = job.m_runner;
    job.start();
    const auto given =
        m_pool.run([runner, threads = share()] { runner->run(threads); }, static_cast<std::size_t>(m_limit));
    if (!given) {
        runner->refuse(errorFromErrno(given.error().value(), runner->subject()));
    }
}

/// For the job that starts now. What waits behind it will run beside it, up to the limit.
unsigned JobQueue::share() const
{
    const auto jobs = static_cast<unsigned>(std::min(m_unfinished, m_limit));
    return std::max(1U, m_threads / std::max(1U, jobs));
}

std::vector<Job*>::iterator JobQueue::find(std::uint64_t id)
{
    const auto found = std::ranges::lower_bound(m_jobs, id, {}, &Job::id);
    return found != m_jobs.end() && (*found)->id() == id ? found : m_jobs.end();
}

} // namespace holdall
