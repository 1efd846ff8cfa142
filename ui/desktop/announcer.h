#pragma once

#include "ui/desktop/notifier.h"
#include "ui/desktop/queueactivity.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace holdall::ui {

/// Tells people who are not looking at the window that their jobs are done, or that one waits for an answer.
class Announcer : public QObject {
    Q_OBJECT

public:
    /// What is worth a notification.
    struct Rules {
        std::chrono::milliseconds least =
            std::chrono::seconds(5); ///< a batch that took less is not announced
        std::function<bool()> isSeen; ///< whether a window of the program is in use
    };

    /// Both outlive this object.
    Announcer(QueueActivity& activity, Notifier& notifier, Rules rules);

    enum class Occasion { Usual, Wanted };

    /// Wanted: somebody asked for it, so how long it took and who looks do not count. Nothing is said about a
    /// batch of which all was cancelled.
    void announce(const QueueActivity::Batch& batch, Occasion occasion);

private:
    void lookForQuestions();

    QueueActivity& m_activity;
    Notifier& m_notifier;
    const Rules m_rules;
    bool m_hasAsked = false; ///< about the questions that wait now
};

} // namespace holdall::ui
