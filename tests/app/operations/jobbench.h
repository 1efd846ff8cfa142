#pragma once

#include "app/jobs/operations/operations.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace holdall::test {

/// What an operation works on in a test: progress, a stop, and somebody who answers.
class JobBench {
public:
    JobBench();

    /// Every question is answered so from now on; without this nobody is there to ask.
    void answer(Answer answer) { m_answer = answer; }

    /// The stop comes once the progress has passed so many bytes, from another thread.
    Outcome runStoppedAt(const Request& request, std::uint64_t done);
    Outcome run(const Request& request);

    void stop() { m_stop.request_stop(); }
    const Progress& progress() const { return m_progress; }
    const std::vector<Question>& questions() const { return m_questions; }

private:
    codec::PauseGate m_gate;
    Progress m_progress;
    std::stop_source m_stop;
    std::optional<Answer> m_answer;
    std::vector<Question> m_questions;
    JobContext m_context;
};

/// Runs a request with nobody to ask.
Outcome runJob(const Request& request);

/// Settings for tests: quick, and whole for the formats that need a filter chain.
codec::EncoderSettings quickSettings(codec::Format format);

} // namespace holdall::test
