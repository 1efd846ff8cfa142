#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace holdall::test {

/// Measures the longest time between two turns of the event loop.
class Watchdog : public QObject {
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = qMax(m_longest, m_since.restart());
            ++m_turns;
        });
        m_since.start();
        m_timer.start(1);
    }

    qint64 longest() const { return m_longest; } ///< milliseconds
    int turns() const { return m_turns; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_turns = 0;
};

} // namespace holdall::test
