#include "ui/queue/jobmeter.h"

#include <cmath>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

/// Long enough to be calm, short enough to follow a change of phase.
constexpr auto window = 4s;
constexpr auto leastSpan = 400ms;

} // namespace

void JobMeter::setRunning(bool running, Clock::time_point now)
{
    if (running == m_since.has_value()) {
        return;
    }
    if (!running) {
        m_before = elapsed(now);
    }
    m_since = running ? std::optional(now) : std::nullopt;
    m_looks.clear(); // a rest would count as slowness
}

void JobMeter::look(std::uint64_t done, Clock::time_point now)
{
    m_looks.push_back({.when = now, .done = done});
    while (m_looks.size() > 2 && now - m_looks.front().when > window) {
        m_looks.pop_front();
    }
}

std::optional<double> JobMeter::speed() const
{
    if (m_looks.size() < 2 || m_looks.back().when - m_looks.front().when < leastSpan) {
        return std::nullopt;
    }
    const std::chrono::duration<double> span = m_looks.back().when - m_looks.front().when;
    return static_cast<double>(m_looks.back().done - m_looks.front().done) / span.count();
}

std::optional<JobMeter::Duration> JobMeter::remaining(std::uint64_t total) const
{
    const std::optional<double> bytesASecond = speed();
    if (!bytesASecond || *bytesASecond < 1.0 || total < m_looks.back().done) {
        return std::nullopt;
    }
    const double seconds = static_cast<double>(total - m_looks.back().done) / *bytesASecond;
    if (seconds > std::chrono::duration<double>(100h).count()) {
        return std::nullopt;
    }
    return Duration(std::llround(seconds * 1000.0));
}

JobMeter::Duration JobMeter::elapsed(Clock::time_point now) const
{
    return m_since ? m_before + std::chrono::duration_cast<Duration>(now - *m_since) : m_before;
}

} // namespace holdall::ui
