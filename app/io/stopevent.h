#pragma once

#include "app/io/filedescriptor.h"

#include <functional>
#include <stop_token>

namespace holdall {

/// Waits for a descriptor, but not beyond a stop that is asked for. Used by one thread.
class StopEvent {
public:
    explicit StopEvent(const std::stop_token& stop);

    /// Waits until `descriptor` is ready for `events` (as poll(2) names them), has ended or failed.
    /// Returns an errno, ECANCELED after a stop, or 0.
    int waitFor(int descriptor, short events) const;

private:
    FileDescriptor m_event;
    std::stop_callback<std::function<void()>> m_callback;
};

} // namespace holdall
