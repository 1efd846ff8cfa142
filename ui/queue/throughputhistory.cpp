#include "ui/queue/throughputhistory.h"

#include <algorithm>
#include <numeric>

namespace holdall::ui {

void ThroughputHistory::look(Duration elapsed, std::uint64_t done, double ratio)
{
    if (m_points.size() == mostPoints) {
        halve();
    }
    const Duration fresh = elapsed - span();
    if (fresh < m_step) {
        return;
    }
    const double seconds = std::chrono::duration<double>(fresh).count();
    const Point point{.bytesASecond = static_cast<float>(static_cast<double>(done - m_done) / seconds),
                      .ratio = static_cast<float>(ratio)};
    // After a long time without a look there are several steps to fill.
    const auto missing = static_cast<std::size_t>(fresh / m_step);
    m_points.insert(m_points.end(), std::min(missing, mostPoints - m_points.size()), point);
    m_done = done;
}

void ThroughputHistory::halve()
{
    for (std::size_t pair = 0; pair < m_points.size() / 2; ++pair) {
        const Point& first = m_points[2 * pair];
        const Point& second = m_points[2 * pair + 1];
        m_points[pair] = {.bytesASecond = (first.bytesASecond + second.bytesASecond) / 2,
                          .ratio = second.ratio};
    }
    m_points.resize(m_points.size() / 2);
    m_step *= 2;
}

double ThroughputHistory::average() const
{
    const double sum =
        std::accumulate(m_points.begin(), m_points.end(), 0.0,
                        [](double all, const Point& point) { return all + point.bytesASecond; });
    return m_points.empty() ? 0.0 : sum / static_cast<double>(m_points.size());
}

double ThroughputHistory::highest() const
{
    const auto highest = std::ranges::max_element(m_points, {}, &Point::bytesASecond);
    return highest == m_points.end() ? 0.0 : highest->bytesASecond;
}

} // namespace holdall::ui
