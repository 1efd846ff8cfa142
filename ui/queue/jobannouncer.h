#pragma once

#include "app/jobs/jobqueue.h"
#include "ui/widgets/announcement.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace holdall::ui {

/// Has a screen reader tell how jobs end: one with its result, several that end together by their number.
class JobAnnouncer : public QObject {
    Q_OBJECT

public:
    using Say = std::function<void(const QString& text, Urgency urgency)>;

    /// `queue` outlives it.
    JobAnnouncer(JobQueue& queue, Say say, QObject* parent);

private:
    void note(const Job& job);
    QString text() const;
    void tell();

    const Say m_say;
    QTimer m_pause;
    QString m_only; ///< how the first of them ended
    int m_ended = 0;
    int m_failed = 0; ///< of these
};

} // namespace holdall::ui
