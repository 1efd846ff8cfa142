#pragma once

#include "app/jobs/job.h"
#include "app/jobs/workerpool.h"

#include <QObject>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <thread>
#include <vector>

namespace holdall {

/// Runs jobs in order, at most limit() at a time, on worker threads of its own that are kept and
/// reused. Lives on one thread with an event loop (the window's); every signal comes there.
///
/// Destroying it cancels what runs and waits for the workers, which takes at most half a second, and
/// sends no signals. A slot of its or its jobs' signals must not destroy it; it may do all else.
///
/// Ten thousand jobs are cheap: adding, starting, finishing and cancelling one take no longer, the
/// more there are.
class JobQueue : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobQueue)

public:
    explicit JobQueue(QObject* parent = nullptr);
    ~JobQueue() override;

    /// Puts a job at the queue's end; it starts from the event loop, never inside this call.
    Job* add(Request request);

    /// As above with an operation of the caller's own, for tests.
    Job* add(Request request, Operation operation);

    /// All jobs, finished ones included, in the order they are run and shown: that of their ids.
    const std::vector<Job*>& jobs() const { return m_jobs; }

    int limit() const { return m_limit; }

    /// At least 1, else the call is ignored. Running jobs are not stopped: after a smaller limit the
    /// next job starts once fewer than that many run.
    void setLimit(int jobsAtATime);

    /// How many threads all running jobs together may code on, beside those that read and write: the
    /// cores of the machine, if nothing else is said. At least 1, else the call is ignored. A job that
    /// starts gets its share of them: all, if there is no other.
    void setThreads(unsigned threads);

    /// Queued, running, paused and asking jobs.
    int unfinished() const { return m_unfinished; }

    void cancelAll();

    /// Takes a job out and deletes it with the next turn of the event loop. Only jobs whose `finished`
    /// was sent; others are refused: returns false.
    bool remove(Job* job);

    /// Takes all such jobs out. jobs() has none of them any more when the first jobRemoved comes.
    void removeFinished();

    /// A job like this one, at the queue's end.
    Job* retry(const Job* job);

Q_SIGNALS:
    void jobAdded(holdall::Job* job);
    void jobRemoved(std::uint64_t id); ///< the handle is gone
    void jobFinished(holdall::Job* job); ///< right after Job::finished, unless a slot of that removed the job
    void idle(); ///< the last unfinished job has finished; once, until a job is added

protected:
    void customEvent(QEvent* event) override;

private:
    friend class Job;

    void holdBack(Job& job);
    void letWait(Job& job);
    void finish(Job& job, Outcome outcome);

    void scheduleStart();
    void start(Job& job);
    unsigned share() const;
    std::vector<Job*>::iterator find(std::uint64_t id);

    std::vector<Job*> m_jobs; ///< by id
    std::map<std::uint64_t, Job*> m_waiting; ///< what may start, by id; not what is held back
    std::uint64_t m_nextId = 1;
    int m_limit = 2;
    unsigned m_threads = std::max(1U, std::thread::hardware_concurrency());
    int m_started = 0; ///< places taken
    int m_unfinished = 0;
    bool m_isStartScheduled = false;
    bool m_isIdle = true;
    WorkerPool m_pool;
};

} // namespace holdall
