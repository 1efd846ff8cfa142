#pragma once

#include "app/jobs/jobqueue.h"

#include <QLabel>
#include <QTimer>

namespace holdall::ui {

/// "2 running · 7 waiting · 31 done · 1 failed", kept up to date.
class StatusSummary : public QLabel {
    Q_OBJECT

public:
    explicit StatusSummary(const JobQueue& queue, QWidget* parent = nullptr);

    /// Something changed: the text follows soon, once for many changes.
    void schedule();

private:
    void count();

    const JobQueue& m_queue;
    QTimer m_timer;
};

} // namespace holdall::ui
