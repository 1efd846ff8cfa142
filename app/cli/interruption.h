#pragma once

#include <QSocketNotifier>

#include <functional>

namespace holdall::cli {

/// Turns the first SIGINT, SIGTERM or SIGHUP into a call from the event loop. A second one ends the
/// process at once, as if nobody had listened. Signals that were ignored from the start (nohup) stay
/// ignored. One object at a time.
class Interruption {
public:
    explicit Interruption(std::function<void()> interrupted);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    std::function<void()> m_interrupted;
    QSocketNotifier m_notifier;
};

} // namespace holdall::cli
