#pragma once

#include "app/jobs/jobqueue.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace holdall::ui {

/// What the queue as a whole is doing, for those outside the window that are told of it. A batch is what the
/// queue does from one idle moment to the next.
class QueueActivity : public QObject {
    Q_OBJECT

public:
    struct Batch {
        int finished = 0; ///< jobs
        int failed = 0; ///< of these: failed, or verified and found to be bad
        int cancelled = 0; ///< of these
        Job* last = nullptr; ///< that finished; null if it is gone
        std::chrono::milliseconds duration{0}; ///< so far, from its first job's coming
    };

    /// `queue` outlives this object, and is idle now.
    explicit QueueActivity(JobQueue& queue, QObject* parent = nullptr);

    /// What jobs() are in; counted when it is asked for.
    struct Counts {
        int running = 0;
        int paused = 0;
        int asking = 0;
        int waiting = 0;
        int unfinished() const { return running + paused + asking + waiting; }
    };
    Counts counts() const;

    /// How much of the batch is done, 0..1, every job counting the same: sizes of those that wait are not
    /// known.
    double fraction() const;

    /// A job that runs; null if none does.
    const Job* runningJob() const;

    /// Since the first job of the batch came; none while the queue is idle.
    std::chrono::milliseconds elapsed() const;

    bool isIdle() const { return m_queue.unfinished() == 0; }

Q_SIGNALS:
    /// Jobs came, went or changed state; soon after, once for many.
    void changed();

    /// The queue became idle. What `batch` points to is valid until the event loop turns.
    void batchEnded(const holdall::ui::QueueActivity::Batch& batch);

private:
    void add(Job* job);
    void finish(Job* job);
    void end();

    JobQueue& m_queue;
    Batch m_batch;
    std::chrono::steady_clock::time_point m_begun;
    bool m_isRunning = false; ///< a batch
    QTimer m_changed;
};

} // namespace holdall::ui
