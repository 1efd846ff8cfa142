#pragma once

#include "app/jobs/jobqueue.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

namespace holdall::test {

/// A request that no operation looks at; `path` is what errors are about.
Request someRequest(const std::filesystem::path& path = "source");

/// Operations that a test steers, and what they saw. Must outlive the jobs that run them.
class Stage {
public:
    /// Succeeds at once.
    Operation instant();

    /// Succeeds after release(), once the gate is open; Cancelled if it is stopped before.
    Operation waiting();

    /// Asks; Succeeded after an answer, Cancelled without.
    Operation asking(Question question);

    /// Lets every waiting() operation go, those too that begin later.
    void release();

    int begun() const { return m_begun; }
    int running() const { return m_running; }
    int mostAtOnce() const { return m_mostAtOnce; }
    int pastGate() const { return m_pastGate; } ///< waiting() operations that were let go and found it open
    int atGate() const { return m_atGate; } ///< waiting() operations that were let go
    int living() const { return m_living; } ///< threads that ever ran one of these, and have not ended
    std::set<std::thread::id> threads() const;
    std::vector<Answer> answers() const;

private:
    class Visit;
    class ThreadMark;

    Outcome wait(JobContext& context);
    Outcome ask(const Question& question, JobContext& context);

    std::atomic<int> m_begun = 0;
    std::atomic<int> m_running = 0;
    std::atomic<int> m_mostAtOnce = 0;
    std::atomic<int> m_atGate = 0;
    std::atomic<int> m_pastGate = 0;
    std::atomic<int> m_living = 0;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_released;
    bool m_isReleased = false;
    std::set<std::thread::id> m_threads;
    std::vector<Answer> m_answers;
};

} // namespace holdall::test
