#pragma once

#include "app/jobs/jobqueue.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace holdall::ui {

/// Has a screen reader tell how jobs end: one with its result, several that end together by their number.
class JobAnnouncer : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    JobAnnouncer(JobQueue& queue, QWidget& window, QObject* parent);

    /// What is told of the jobs that have ended since it was last told; empty if there are none.
    QString text() const;

Q_SIGNALS:
    void announced(const QString& text);

private:
    void note(const Job& job);
    void tell();

    QWidget& m_window;
    QTimer m_pause;
    QString m_only; ///< how the first of them ended
    int m_ended = 0;
    int m_failed = 0; ///< of these
};

} // namespace holdall::ui
