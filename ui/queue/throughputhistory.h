#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace holdall::ui {

/// Speed and ratio of a job over the time that it ran, in bounded memory: when there are too many points, two
/// become one. Plain arithmetic on what it is given.
class ThroughputHistory {
public:
    using Duration = std::chrono::milliseconds;

    /// What happened during one step.
    struct Point {
        float bytesASecond = 0; ///< of work
        float ratio = 0; ///< compressed : uncompressed so far; 0: unknown
    };

    static constexpr std::size_t mostPoints = 240;

    /// One look at a job that has run for `elapsed` and has `done` bytes of work behind it. Both never fall.
    void look(Duration elapsed, std::uint64_t done, double ratio);

    const std::vector<Point>& points() const { return m_points; }
    Duration step() const { return m_step; } ///< the time that a point stands for
    Duration span() const { return m_step * m_points.size(); }
    double average() const; ///< bytes a second; 0 without a point
    double highest() const; ///< bytes a second

private:
    void halve();

    std::vector<Point> m_points;
    Duration m_step{200};
    std::uint64_t m_done = 0; ///< at the end of the last point
};

} // namespace holdall::ui
