#pragma once

#include "app/jobs/persistence/queuekeeper.h"

#include <QObject>

#include <deque>
#include <functional>

namespace holdall::ui {

class ChoiceBar;

/// Keeps the queue's unfinished jobs over the end of the program, however it comes, and asks about those that
/// were left behind. Nothing runs again unasked.
class UnfinishedJobs : public QObject {
    Q_OBJECT

public:
    /// `queue` and `bar` outlive this object; the bar is its alone.
    UnfinishedJobs(JobQueue& queue, std::filesystem::path folder, ChoiceBar& bar);

    /// The jobs end with the program: what is unfinished now is offered at the next start.
    void freeze() { m_keeper.freeze(); }

Q_SIGNALS:
    void message(const QString& text);

private:
    void offer(const LeftBehind& left);
    void tell(const std::vector<UnreadableQueue>& unreadable);
    void askWhatToDo();
    void runAgain();
    void askForPassword();
    void askOnceMore(const QString& first, const ArchiveRequest& request);
    void settle(const ArchiveRequest& request, const QString& password);
    void giveUp();
    void queueAll();

    JobQueue& m_queue;
    ChoiceBar& m_bar;
    QueueKeeper m_keeper;
    std::deque<KeptJob> m_left;
    std::vector<Request> m_ready; ///< will be queued, once nothing is asked about the others any more
};

} // namespace holdall::ui
