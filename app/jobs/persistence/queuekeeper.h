#pragma once

#include "app/jobs/jobqueue.h"
#include "app/jobs/persistence/queuefolder.h"
#include "app/jobs/workerpool.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>

namespace holdall {

/// Keeps a queue's unfinished jobs on the disk, so that they are known after a crash, and tells which ones
/// programs before this one did not finish. Lives on the queue's thread; the disk is left to a worker.
///
/// A change is written soon after it, and no more often than twice a second.
class QueueKeeper : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueKeeper)

public:
    /// `queue` outlives this object. Nothing is read or written but in `folder`, which is made when it is
    /// needed.
    QueueKeeper(JobQueue& queue, std::filesystem::path folder, QObject* parent = nullptr);

    /// Waits for the worker to have written the last state.
    ~QueueKeeper() override;

    /// Has takeLeft() of the folder done; left() brings what there is, once, if there is anything.
    void readLeft();

    /// Forgets what left() brought for good, once the present jobs are kept.
    void forgetLeft();

    /// What is unfinished now is kept as it is, whatever happens to the jobs: they end with the program.
    void freeze();

Q_SIGNALS:
    void left(const holdall::LeftBehind& left);

    /// The queue cannot be kept. Comes once, until it could again.
    void failed(const holdall::Error& error);

private:
    void schedule();
    void save();
    void onSaved(const Result<void>& saved);
    KeptQueue unfinished() const;
    void run(const WorkerPool::Task& task);

    JobQueue& m_queue;
    std::shared_ptr<QueueFolder> m_folder; ///< the worker's
    QTimer m_timer;
    QElapsedTimer m_sinceSave;
    bool m_isChanged = false; ///< since the last save began
    bool m_isSaving = false;
    bool m_isFrozen = false;
    bool m_hasFailed = false;
    WorkerPool m_worker; ///< one thread; destroyed first, since its tasks call back
};

} // namespace holdall
