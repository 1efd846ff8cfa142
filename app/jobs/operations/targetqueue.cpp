#include "app/jobs/operations/targetqueue.h"

#include <utility>

namespace holdall {

std::size_t TargetQueue::put(VerifyTarget target)
{
    std::unique_lock lock(m_mutex);
    m_targets.push_back(std::move(target));
    const std::size_t count = m_claimed + m_targets.size();
    const bool isAwaited = m_waiting > 0;
    lock.unlock();
    if (isAwaited) {
        m_changed.notify_one();
    }
    return count;
}

void TargetQueue::close()
{
    std::unique_lock lock(m_mutex);
    m_isClosed = true;
    lock.unlock();
    m_changed.notify_all();
}

std::optional<TargetQueue::Claimed> TargetQueue::claim(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (m_targets.empty() && !m_isClosed) {
        ++m_waiting;
        m_changed.wait(lock, stop, [this] { return !m_targets.empty() || m_isClosed; });
        --m_waiting;
    }
    if (m_targets.empty() || stop.stop_requested()) {
        return std::nullopt;
    }
    Claimed claimed{.index = m_claimed++,
                    .target = std::move(m_targets.front()),
                    .isOnly = m_isClosed && m_claimed == 1 && m_targets.size() == 1};
    m_targets.pop_front();
    return claimed;
}

} // namespace holdall
