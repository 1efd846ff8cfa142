#pragma once

#include "app/jobs/job.h"
#include "app/jobs/workerpool.h"

#include <QObject>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <thread>
#include <unordered_map>
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

    /// All jobs, finished ones included, in the order they are run and shown: that of their places.
    const std::vector<Job*>& jobs() const { return m_jobs; }

    /// The job of that id; null if there is none (any more).
    Job* find(std::uint64_t id) const;

    /// Puts jobs, in the order in which they stand, in front of the job `before`, or at the end if there is
    /// no such job. Those that are not waiting any more stay where they are.
    void move(const std::vector<std::uint64_t>& ids, std::uint64_t before);

    int limit() const { return m_limit; }

    /// At least 1, else the call is ignored. Running jobs are not stopped: after a smaller limit the
    /// next job starts once fewer than that many run.
    void setLimit(int jobsAtATime);

    /// How many threads all running jobs together may code on, beside those that read and write: the
    /// cores of the machine, if nothing else is said. At least 1, else the call is ignored. A job that
    /// starts gets its share of them: all, if there is no other.
    void setThreads(unsigned threads);

    /// Bytes that all running jobs together may take, where their requests set no limit of their own; unset:
    /// what each takes by itself. A job that starts gets its share, as of the threads.
    void setMemoryLimit(std::optional<std::uint64_t> bytes) { m_memoryLimit = bytes; }

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
    void orderChanged(); ///< jobs() are in another order, and their places are others
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
    Allowance share() const;
    void setOrder(std::vector<Job*> jobs);
    void forget(const Job& job);

    std::vector<Job*> m_jobs; ///< by place
    std::unordered_map<std::uint64_t, Job*> m_byId;
    std::map<std::uint64_t, Job*> m_waiting; ///< what may start, by place; not what is held back
    std::uint64_t m_nextId = 1; ///< and place: places are never higher than ids
    int m_limit = 2;
    unsigned m_threads = std::max(1U, std::thread::hardware_concurrency());
    std::optional<std::uint64_t> m_memoryLimit;
    int m_started = 0; ///< places taken
    int m_unfinished = 0;
    bool m_isStartScheduled = false;
    bool m_isIdle = true;
    WorkerPool m_pool;
};

} // namespace holdall
