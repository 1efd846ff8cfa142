#pragma once

#include "app/jobs/progress.h"
#include "app/jobs/question.h"
#include "app/verify/verdict.h"
#include "codec/control.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

namespace holdall {

/// What a job may take of the machine.
struct Allowance {
    unsigned threads = 1; ///< that may code, at least 1
    std::optional<std::uint64_t> memory = {}; ///< bytes, where the request sets no limit; unset: none is set
};

/// What an operation sees of the job that it runs for. Lives on the worker's side; the operation is
/// called on one worker thread. Copies are for parts of the work on threads of their own, which must not ask.
class JobContext {
public:
    /// Asks the person and waits. No answer: the job was cancelled, or nobody is there to ask (then
    /// the operation takes the safe way).
    using Ask = std::function<std::optional<Reply>(const Question&)>;

    /// Takes a verdict to the window while the job goes on. May wait until there is room; called from any
    /// thread of the job.
    using Deliver = std::function<void(Verdict)>;

    JobContext(std::stop_token stop, codec::PauseGate& gate, Progress& progress, Ask ask,
               const Allowance& allowance = {});

    bool isStopped() const { return m_stop.stop_requested(); }
    const std::stop_token& stopToken() const { return m_stop; }
    codec::PauseGate& gate() const { return m_gate; }
    Progress& progress() const { return m_progress; }
    unsigned threads() const { return m_allowance.threads; } ///< the job's share of those that may code
    std::optional<std::uint64_t> memory() const { return m_allowance.memory; } ///< see Allowance

    /// In a copy: for a part of the work, or for a request that asks for few.
    void setThreads(unsigned threads) { m_allowance.threads = threads; }

    /// Where verdicts go. Without it nobody wants them.
    void setDeliver(Deliver deliver) { m_deliver = std::move(deliver); }

    /// Hands over the verdict on one of many files.
    void deliver(Verdict verdict) const;

    std::optional<Answer> ask(const Question& question) const;

    /// Asks for the password of `path`; `isRepeated`: the last one was wrong. Nothing if there is none to be
    /// had.
    std::optional<std::string> askPassword(const std::filesystem::path& path, bool isRepeated) const;

private:
    std::stop_token m_stop;
    codec::PauseGate& m_gate;
    Progress& m_progress;
    Ask m_ask;
    Deliver m_deliver;
    Allowance m_allowance;
};

} // namespace holdall
