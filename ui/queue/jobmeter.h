#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace holdall::ui {

/// Speed, elapsed and remaining time of one job, from looks at its progress now and then. Plain
/// arithmetic on times that it is given.
class JobMeter {
public:
    using Clock = std::chrono::steady_clock;
    using Duration = std::chrono::milliseconds;

    /// Tells that the job runs or stands from now on; only running time counts.
    void setRunning(bool running, Clock::time_point now);

    /// One look at `done` bytes of work.
    void look(std::uint64_t done, Clock::time_point now);

    /// Bytes a second over the last seconds; unset until there is enough to tell.
    std::optional<double> speed() const;

    /// How long `total` - done will take at that speed.
    std::optional<Duration> remaining(std::uint64_t total) const;

    Duration elapsed(Clock::time_point now) const;

private:
    struct Look {
        Clock::time_point when;
        std::uint64_t done;
    };

    std::deque<Look> m_looks;
    Duration m_before{0}; ///< running time before the present run
    std::optional<Clock::time_point> m_since; ///< unset while it stands
};

} // namespace holdall::ui
