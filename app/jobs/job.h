#pragma once

#include "app/jobs/jobstate.h"
#include "app/jobs/operations/operations.h"
#include "app/jobs/outcome.h"
#include "app/jobs/progress.h"
#include "app/jobs/question.h"
#include "app/jobs/request.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace holdall {

class JobQueue;
class Runner;

/// When a job came into a state, by the clock on the wall.
struct StateChange {
    JobState state = JobState::Queued;
    std::chrono::system_clock::time_point when;
};

/// The handle of a job: lives on the thread of its queue (the window's), owned by the queue, and is
/// valid until JobQueue::jobRemoved. No member blocks or waits for the worker.
///
/// Lifecycle:
/// - stateChanged comes with every change of state(), and only then; isLegal() is the table of them.
/// - questionAsked comes after the stateChanged to Asking; question() is set exactly while Asking.
/// - finished comes exactly once, after the last stateChanged, whether the job succeeded, failed or
///   was cancelled, also before it ever ran. outcome() is set from that last stateChanged on.
/// - verdictsArrived comes while a BatchVerifyRequest runs, some times a second with what was found since,
///   and for the last time before that last stateChanged.
/// - Nothing finishes inside a call of a member: it always comes from the event loop.
/// - No signal comes for jobs that are unfinished when their queue is destroyed.
///
/// A call that does not fit the state, or that comes after cancel(), is ignored.
class Job : public QObject {
    Q_OBJECT

public:
    ~Job() override;

    std::uint64_t id() const { return m_id; } ///< unique in this process, in the order of adding
    const Request& request() const { return *m_request; }
    std::shared_ptr<const Request> sharedRequest() const
    {
        return m_request;
    } ///< never null; outlives the job

    /// Rises along JobQueue::jobs(). Another one after JobQueue::orderChanged.
    std::uint64_t place() const { return m_place; }

    JobState state() const { return m_state; }
    ProgressSample progress() const; ///< a sample of now; never waits
    const std::optional<Outcome>& outcome() const { return m_outcome; } ///< once finished
    const std::optional<Question>& question() const { return m_question; } ///< while Asking

    /// Whether the job left the queue. From then until it finishes it holds one of the queue's places,
    /// also while it is paused or asks.
    bool isStarted() const { return m_isStarted; }

    /// Whether it may still be moved to another place in the queue: it has not left it, and was not
    /// cancelled.
    bool isWaiting() const;

    /// Every state so far and when it began; the first is Queued.
    const std::vector<StateChange>& history() const { return m_history; }

    /// Queued: the job is held back, and others start before it. Running: the worker stops between two
    /// buffers; what it asks meanwhile is asked after resume().
    void pause();

    /// Paused: the job waits at its old place in the queue again, or goes on.
    void resume();

    /// Any state but the final ones. A job that did not start is Cancelled by the next turn of the
    /// event loop. Otherwise the worker is told to stop, also when it is paused or asks, and obeys
    /// within half a second; until then the state stays as it is. The operation has the last word: if
    /// it was done already, the job has Succeeded or Failed.
    void cancel();

    /// Asking, and an answer that fits the question.
    void answer(const Reply& reply);

Q_SIGNALS:
    void stateChanged();
    void questionAsked();
    void verdictsArrived(const std::vector<holdall::Verdict>& verdicts);
    void finished();

protected:
    void customEvent(QEvent* event) override;

private:
    friend class JobQueue;

    Job(std::uint64_t id, Request request, Operation operation, JobQueue& queue);

    void setState(JobState state);
    void start();
    void showQuestion();
    void scheduleVerdicts();
    void takeVerdicts();
    void finish(Outcome outcome);

    std::uint64_t m_id;
    std::uint64_t m_place;
    std::shared_ptr<const Request> m_request;
    JobQueue& m_queue;
    JobState m_state = JobState::Queued;
    bool m_isStarted = false;
    bool m_isTakingVerdicts = false; ///< soon: a timer runs
    bool m_isRemovable = false; ///< from the moment that `finished` is sent
    std::optional<Outcome> m_outcome;
    std::optional<Question> m_question;
    std::shared_ptr<Runner> m_runner;
    std::vector<StateChange> m_history;
};

} // namespace holdall
