#pragma once

#include "app/jobs/jobqueue.h"

#include <QObject>
#include <QTimer>

namespace holdall::ui {

/// How far the queue is as a whole, from the first job after it was idle to the last one before it is again.
class QueueProgress : public QObject {
    Q_OBJECT

public:
    /// `queue` outlives this object.
    explicit QueueProgress(const JobQueue& queue, QObject* parent = nullptr);

    bool isBusy() const { return m_queue.unfinished() > 0; }
    int unfinished() const { return m_queue.unfinished(); }

    /// 0..1, each job an equal part of it. It falls when jobs are added.
    double share() const { return m_share; }

Q_SIGNALS:
    void changed(); ///< ten times a second at most

    /// The last job is done. `isGood`: all of them did what they should, and what was verified is intact.
    void ended(bool isGood);

private:
    void start();
    void onFinished(const Job* job);
    void onIdle();
    void look();

    const JobQueue& m_queue;
    QTimer m_timer;
    int m_added = 0; ///< since the queue was idle
    int m_finished = 0;
    bool m_isGood = true;
    double m_share = 0;
};

} // namespace holdall::ui
