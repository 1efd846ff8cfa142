#include "app/jobs/jobqueue.h"

#include "app/jobs/runner.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <iterator>
#include <unordered_set>
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
    m_byId.emplace(job->id(), job);
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
    const auto found = std::ranges::lower_bound(m_jobs, job->place(), {}, &Job::place);
    if (found == m_jobs.end() || *found != job) {
        return false;
    }
    m_jobs.erase(found);
    forget(*job);
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
    for (const Job* job : jobs) {
        forget(*job);
    }
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
    m_waiting.erase(job.place());
}

void JobQueue::letWait(Job& job)
{
    m_waiting.emplace(job.place(), &job);
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
    if (Job* standing = find(id)) {
        Q_EMIT jobFinished(standing);
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
    const auto given = m_pool.run([runner, allowance = share()] { runner->run(allowance); },
                                  static_cast<std::size_t>(m_limit));
    if (!given) {
        runner->refuse(errorFromErrno(given.error().value(), runner->subject()));
    }
}

/// For the job that starts now. What waits behind it will run beside it, up to the limit.
Allowance JobQueue::share() const
{
    const auto jobs = static_cast<unsigned>(std::max(1, std::min(m_unfinished, m_limit)));
    Allowance allowance{.threads = std::max(1U, m_threads / jobs)};
    if (m_memoryLimit) {
        allowance.memory = *m_memoryLimit / jobs;
    }
    return allowance;
}

Job* JobQueue::find(std::uint64_t id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

void JobQueue::forget(const Job& job)
{
    m_byId.erase(job.id());
}

void JobQueue::move(const std::vector<std::uint64_t>& ids, std::uint64_t before)
{
    const std::unordered_set<std::uint64_t> wanted(ids.begin(), ids.end());
    std::vector<Job*> moved;
    std::vector<Job*> order;
    std::optional<std::size_t> at;
    for (Job* job : m_jobs) {
        if (job->id() == before) {
            at = order.size();
        }
        (job->isWaiting() && wanted.contains(job->id()) ? moved : order).push_back(job);
    }
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(at.value_or(order.size())), moved.begin(),
                 moved.end());
    if (order != m_jobs) {
        setOrder(std::move(order));
    }
}

/// The places stay the same ones, and so below those of jobs to come.
void JobQueue::setOrder(std::vector<Job*> jobs)
{
    std::vector<std::uint64_t> places;
    std::ranges::transform(m_jobs, std::back_inserter(places), &Job::place);
    std::vector<Job*> waiting;
    std::ranges::transform(m_waiting, std::back_inserter(waiting),
                           &std::pair<const std::uint64_t, Job*>::second);
    m_jobs = std::move(jobs);
    for (std::size_t at = 0; at < places.size(); ++at) {
        m_jobs[at]->m_place = places[at];
    }
    m_waiting.clear();
    for (Job* job : waiting) {
        m_waiting.emplace(job->place(), job);
    }
    Q_EMIT orderChanged();
}

} // namespace holdall
