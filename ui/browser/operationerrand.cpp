#include "ui/browser/operationerrand.h"

#include "app/jobs/runner.h"
#include "ui/browser/errand.h"
#include "ui/browser/notice.h"

#include <utility>

namespace holdall::ui {

/// What the worker and the errand share.
struct OperationErrand::Run {
    Run(OperationErrand* errand, Operation operation, const std::filesystem::path& subject)
        : notice(errand)
        , runner(std::move(operation), subject, [this] { notice.post(); })
    {
    }

    Notice notice;
    Runner runner;
};

OperationErrand::OperationErrand(WorkerPool& workers, QObject* parent) : QObject(parent), m_workers(workers)
{
}

OperationErrand::~OperationErrand()
{
    stop();
}

void OperationErrand::start(Operation operation, const std::filesystem::path& subject)
{
    stop();
    m_run = std::make_shared<Run>(this, std::move(operation), subject);
    const auto begun = m_workers.run([run = m_run] { run->runner.run(); }, mostErrands);
    if (!begun) {
        m_run->runner.refuse(errorFromErrno(begun.error().value(), subject));
    }
}

void OperationErrand::stop()
{
    if (m_run) {
        m_run->notice.forget();
        m_run->runner.stop();
        m_run.reset();
    }
}

ProgressSample OperationErrand::progress() const
{
    return m_run ? sample(m_run->runner.progress()) : ProgressSample();
}

void OperationErrand::answer(std::optional<std::string> password)
{
    if (m_run) {
        const Answer answer = password ? Answer::Continue : Answer::Stop;
        m_run->runner.answer({answer, std::move(password).value_or(std::string())});
    }
}

void OperationErrand::customEvent(QEvent* /*event*/)
{
    if (!m_run) {
        return;
    }
    if (const std::optional<Question> question = m_run->runner.takeQuestion()) {
        if (question->kind == Question::Kind::Password) {
            Q_EMIT passwordWanted(question->isRepeated);
        } else {
            m_run->runner.answer(Answer::Stop);
        }
    }
    const std::optional<Outcome> outcome = m_run ? m_run->runner.takeOutcome() : std::nullopt;
    if (outcome) {
        m_run.reset();
        Q_EMIT ended(*outcome);
    }
}

} // namespace holdall::ui
