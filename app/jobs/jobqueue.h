#pragma once

#include "app/jobs/job.h"

#include <QObject>

#include <memory>
#include <vector>

namespace holdall {

/// Runs jobs in order, at most limit() at a time, on worker threads of its own that are kept and
/// reused. Lives on one thread with an event loop (the window's); every signal comes there.
/// Destroying it cancels what runs and waits for the workers, which takes at most half a second.
class JobQueue : public QObject {
    Q_OBJECT

public:
    explicit JobQueue(QObject* parent = nullptr);
    ~JobQueue() override;

    /// Puts a job at the queue's end; it starts from the event loop, never inside this call.
    Job* add(Request request);

    /// As above with an operation of the caller's own, for tests.
    Job* add(Request request, Operation operation);

    /// All jobs, finished ones included, in the order they are run and shown.
    const std::vector<Job*>& jobs() const { return m_jobs; }

    int limit() const { return m_limit; }
    void setLimit(int jobsAtATime); ///< at least 1; running jobs are not stopped

    /// Queued, running, paused and asking jobs.
    int unfinished() const;

    void cancelAll();

    /// Takes a finished job out and deletes it. Others are refused: returns false.
    bool remove(Job* job);
    void removeFinished();

    /// A job like this one, at the queue's end.
    Job* retry(const Job* job);

Q_SIGNALS:
    void jobAdded(holdall::Job* job);
    void jobRemoved(std::uint64_t id); ///< the handle is gone
    void jobFinished(holdall::Job* job);
    void idle(); ///< the last unfinished job has finished

private:
    class Pool;

    void scheduleStart();
    void startWaiting();

    std::vector<Job*> m_jobs;
    std::uint64_t m_nextId = 1;
    int m_limit = 2;
    std::unique_ptr<Pool> m_pool;
};

} // namespace holdall
