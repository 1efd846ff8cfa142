#pragma once

#include "app/jobs/operations/verifybatch.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

namespace holdall {

/// What is to be verified, on its way from the one thread that searches to those that verify.
class TargetQueue {
public:
    struct Claimed {
        std::size_t index; ///< how many were put before it
        VerifyTarget target;
        bool isOnly; ///< there is no other
    };

    /// Returns how many there are with this one.
    std::size_t put(VerifyTarget target);

    /// All have been put.
    void close();

    /// The first one that nobody has. Waits for one; nothing: there are no more, or a stop was asked for.
    std::optional<Claimed> claim(const std::stop_token& stop);

private:
    std::mutex m_mutex; ///< guards the rest
    std::condition_variable_any m_changed;
    std::deque<VerifyTarget> m_targets; ///< that nobody has
    std::size_t m_claimed = 0;
    std::size_t m_waiting = 0; ///< threads
    bool m_isClosed = false;
};

} // namespace holdall
