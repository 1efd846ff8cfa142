#pragma once

#include "app/jobs/jobstate.h"
#include "app/jobs/operations/operations.h"
#include "app/jobs/outcome.h"
#include "app/jobs/progress.h"
#include "app/jobs/question.h"
#include "app/jobs/request.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall {

/// The handle of a job: lives on the thread of its queue (the window's), owned by the queue, and is
/// valid until JobQueue::jobRemoved. No member blocks or waits for the worker.
///
/// Lifecycle: stateChanged comes with every change; `finished` comes exactly once, after the last
/// stateChanged, whether the job succeeded, failed or was cancelled, also before it ever ran.
class Job : public QObject {
    Q_OBJECT

public:
    ~Job() override;

    std::uint64_t id() const { return m_id; } ///< unique in this process, in the order of adding
    const Request& request() const { return m_request; }
    JobState state() const { return m_state; }
    ProgressSample progress() const; ///< a sample of now; never waits
    const std::optional<Outcome>& outcome() const { return m_outcome; } ///< once finished
    const std::optional<Question>& question() const { return m_question; } ///< while Asking

    void pause(); ///< Running or Queued; the worker stops between two buffers
    void resume(); ///< Paused
    void cancel(); ///< any state but the final ones; takes effect within half a second
    void answer(Answer answer); ///< Asking

Q_SIGNALS:
    void stateChanged();
    void questionAsked();
    void finished();

private:
    friend class JobQueue;
    class Shared; ///< what the worker and this handle share; outlives both

    Job(std::uint64_t id, Request request, Operation operation, QObject* parent);
    void setState(JobState state);

    std::uint64_t m_id;
    Request m_request;
    JobState m_state = JobState::Queued;
    std::optional<Outcome> m_outcome;
    std::optional<Question> m_question;
    std::shared_ptr<Shared> m_shared;
};

} // namespace holdall
