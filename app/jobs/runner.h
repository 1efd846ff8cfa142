#pragma once

#include "app/jobs/mailbox.h"
#include "app/jobs/operations/operations.h"
#include "app/jobs/progress.h"
#include "app/jobs/question.h"
#include "codec/control.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace holdall {

/// Runs one job's operation on a worker, and carries what passes between that worker and the job's
/// handle. Shared by both, so that neither has to outlive the other.
///
/// Every member but run() and refuse() may be called from any thread and returns at once: no lock is held
/// while the operation runs.
class Runner {
public:
    /// Called by whoever runs or refuses, on a worker as a rule, whenever there is a question, the first
    /// verdict after none, or the outcome to take.
    using Notify = std::function<void()>;

    /// `subject` is the file that an error is about which the operation did not tell but throw.
    Runner(Operation operation, std::filesystem::path subject, Notify notify);

    /// Runs the operation to its end, which takes no more than `allowance`, and leaves the outcome to be
    /// taken. Called once, on a worker.
    /// What the operation throws becomes an outcome: std::bad_alloc the system's refusal of memory,
    /// anything else Internal.
    void run(const Allowance& allowance = {});

    /// Leaves this failure instead of an operation's outcome, for want of a worker.
    void refuse(Error error);

    /// Asks the operation to end; opens the way for it if it waits at the gate or for an answer.
    /// Stop callbacks of the operation run in here, on the caller's thread: they must be short.
    void stop();
    bool isStopped() const { return m_stop.stop_requested(); }

    codec::PauseGate& gate() { return m_gate; }
    const Progress& progress() const { return m_progress; }
    const Operation& operation() const { return m_operation; }
    const std::filesystem::path& subject() const { return m_subject; }

    /// The question that the operation waits for an answer to, if it was not taken before.
    std::optional<Question> takeQuestion();

    /// Lets the operation go on with this answer.
    void answer(Reply answer);

    /// The verdicts that the operation has delivered since the last call, in that order.
    std::vector<Verdict> takeVerdicts() { return m_verdicts.takeAll(); }
    bool hasVerdicts() { return !m_verdicts.isEmpty(); }

    /// How the operation ended, once it has.
    std::optional<Outcome> takeOutcome();

private:
    Outcome runOperation(const Allowance& allowance);
    void leave(Outcome outcome);
    std::optional<Reply> ask(const Question& question);

    const Operation m_operation;
    const std::filesystem::path m_subject;
    const Notify m_notify;
    std::stop_source m_stop;
    codec::PauseGate m_gate;
    Progress m_progress;
    Mailbox<Verdict> m_verdicts;

    /// Guards m_question, m_answer and m_outcome. Held for moving one of them in or out, no longer.
    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    std::optional<Question> m_question;
    std::optional<Reply> m_answer;
    std::optional<Outcome> m_outcome;
};

} // namespace holdall
