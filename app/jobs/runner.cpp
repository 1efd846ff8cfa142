#include "app/jobs/runner.h"

#include <QLoggingCategory>

#include <exception>
#include <new>
#include <utility>

namespace holdall {

namespace {

Q_LOGGING_CATEGORY(log, "holdall.jobs")

/// Verdicts that wait to be taken, at most: the operation goes no further ahead of the window.
constexpr std::size_t mostVerdicts = 10'000;

Outcome failed(Error error)
{
    return {.kind = Outcome::Kind::Failed, .error = std::move(error)};
}

} // namespace

Runner::Runner(Operation operation, std::filesystem::path subject, Notify notify)
    : m_operation(std::move(operation))
    , m_subject(std::move(subject))
    , m_notify(std::move(notify))
    , m_verdicts(mostVerdicts, m_notify)
{
}

void Runner::run(const Allowance& allowance)
{
    leave(runOperation(allowance));
}

void Runner::refuse(Error error)
{
    leave(failed(std::move(error)));
}

void Runner::leave(Outcome outcome)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_outcome = std::move(outcome);
    }
    m_notify();
}

// The one place where exceptions end: a job that throws fails, and the others go on.
Outcome Runner::runOperation(const Allowance& allowance)
{
    JobContext context(
        m_stop.get_token(), m_gate, m_progress, [this](const Question& question) { return ask(question); },
        allowance);
    context.setDeliver([this](Verdict verdict) { m_verdicts.put(std::move(verdict), m_stop.get_token()); });
    try {
        return m_operation(context);
    } catch (const std::bad_alloc&) {
        return failed(errorFrom({.kind = codec::ErrorKind::OutOfMemory}, m_subject));
    } catch (const std::exception& exception) {
        qCCritical(log, "unexpected exception: %s", exception.what());
    } catch (...) {
        qCCritical(log, "unexpected exception of unknown type");
    }
    return failed({.kind = ErrorKind::Internal, .path = m_subject});
}

void Runner::stop()
{
    m_stop.request_stop();
}

std::optional<Reply> Runner::ask(const Question& question)
{
    std::unique_lock lock(m_mutex);
    m_question = question;
    lock.unlock();
    m_notify();
    lock.lock();
    m_answered.wait(lock, m_stop.get_token(), [this] { return m_answer.has_value(); });
    m_question.reset();
    return std::exchange(m_answer, std::nullopt);
}

std::optional<Question> Runner::takeQuestion()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_question, std::nullopt);
}

void Runner::answer(Reply answer)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_answer = std::move(answer);
    }
    m_answered.notify_all();
}

std::optional<Outcome> Runner::takeOutcome()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_outcome, std::nullopt);
}

} // namespace holdall
