#include "app/jobs/job.h"

#include "app/jobs/jobqueue.h"
#include "app/jobs/runner.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <chrono>
#include <utility>

namespace holdall {

namespace {

using namespace std::chrono_literals;

/// Of verdicts that are handed over together.
constexpr auto parcelTime = 50ms;

/// Empty for standard input.
std::filesystem::path pathOfSubject(const Request& request)
{
    const std::filesystem::path* path = subjectOf(request);
    return path == nullptr ? std::filesystem::path() : *path;
}

JobState finalState(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Succeeded:
        return JobState::Succeeded;
    case Outcome::Kind::Failed:
        return JobState::Failed;
    case Outcome::Kind::Cancelled:
        return JobState::Cancelled;
    }
    std::unreachable();
}

/// Wakes the handle, from any thread. Named in the thread sanitizer's suppressions: does nothing else.
void postNotice(QObject* job)
{
    QCoreApplication::postEvent(job, new QEvent(QEvent::User));
}

} // namespace

Job::Job(std::uint64_t id, Request request, Operation operation, JobQueue& queue)
    : QObject(&queue)
    , m_id(id)
    , m_place(id)
    , m_request(std::make_shared<const Request>(std::move(request)))
    , m_queue(queue)
    // The queue joins its workers before it deletes its jobs, so a worker always finds the handle.
    , m_runner(std::make_shared<Runner>(std::move(operation), pathOfSubject(*m_request),
                                        [this] { postNotice(this); }))
    , m_history{{.state = JobState::Queued, .when = std::chrono::system_clock::now()}}
{
}

Job::~Job() = default;

ProgressSample Job::progress() const
{
    return sample(m_runner->progress());
}

bool Job::isWaiting() const
{
    return !m_isStarted && !isFinal(m_state) && !m_runner->isStopped();
}

void Job::pause()
{
    const bool isPausable = m_state == JobState::Queued || m_state == JobState::Running;
    if (!isPausable || m_runner->isStopped()) {
        return;
    }
    if (m_isStarted) {
        m_runner->gate().close();
    } else {
        m_queue.holdBack(*this);
    }
    setState(JobState::Paused);
}

void Job::resume()
{
    if (m_state != JobState::Paused || m_runner->isStopped()) {
        return;
    }
    if (!m_isStarted) {
        m_queue.letWait(*this);
        setState(JobState::Queued);
        return;
    }
    m_runner->gate().open();
    setState(JobState::Running);
    showQuestion();
}

void Job::cancel()
{
    if (isFinal(m_state) || m_runner->isStopped()) {
        return;
    }
    m_runner->stop();
    if (m_isStarted) {
        return;
    }
    m_queue.holdBack(*this);
    postNotice(this);
}

void Job::answer(const Reply& reply)
{
    if (m_state != JobState::Asking || m_runner->isStopped() || !answers(reply.answer, m_question->kind)) {
        return;
    }
    m_question.reset();
    m_runner->answer(reply);
    setState(JobState::Running);
}

void Job::setState(JobState state)
{
    Q_ASSERT(isLegal(m_state, state));
    m_state = state;
    m_history.push_back({.state = state, .when = std::chrono::system_clock::now()});
    Q_EMIT stateChanged();
}

void Job::start()
{
    m_isStarted = true;
    setState(JobState::Running);
}

/// The worker has left something with the runner, or the job was cancelled before it had a worker.
void Job::customEvent(QEvent* /*event*/)
{
    showQuestion();
    std::optional<Outcome> outcome = m_runner->takeOutcome();
    if (!m_isStarted) {
        outcome = Outcome{.kind = Outcome::Kind::Cancelled};
    }
    if (!outcome) {
        scheduleVerdicts();
    } else {
        takeVerdicts();
        m_queue.finish(*this, *std::move(outcome));
    }
}

/// Many files are verified in the time that a turn of the event loop takes, so some time's worth is taken
/// together.
void Job::scheduleVerdicts()
{
    if (m_isTakingVerdicts || !m_runner->hasVerdicts()) {
        return;
    }
    m_isTakingVerdicts = true;
    QTimer::singleShot(parcelTime, this, [this] {
        m_isTakingVerdicts = false;
        takeVerdicts();
    });
}

void Job::takeVerdicts()
{
    if (const std::vector<Verdict> verdicts = m_runner->takeVerdicts(); !verdicts.empty()) {
        Q_EMIT verdictsArrived(verdicts);
    }
}

void Job::showQuestion()
{
    if (m_state != JobState::Running || m_runner->isStopped()) {
        return;
    }
    m_question = m_runner->takeQuestion();
    if (!m_question) {
        return;
    }
    setState(JobState::Asking);
    if (m_state == JobState::Asking) {
        Q_EMIT questionAsked();
    }
}

void Job::finish(Outcome outcome)
{
    m_question.reset();
    m_outcome = std::move(outcome);
    setState(finalState(m_outcome->kind));
    m_isRemovable = true;
    Q_EMIT finished();
}

} // namespace holdall
