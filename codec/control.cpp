#include "codec/control.h"

namespace holdall::codec {

void PauseGate::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
}

void PauseGate::open()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = false;
    }
    m_changed.notify_all();
}

bool PauseGate::isClosed() const
{
    return m_closed;
}

void PauseGate::wait(const std::stop_token& stop)
{
    if (!m_closed) {
        return;
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_closed; });
}

bool Control::isStopped() const
{
    if (gate != nullptr) {
        gate->wait(stop);
    }
    return stop.stop_requested();
}

} // namespace holdall::codec
