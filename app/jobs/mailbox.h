#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <stop_token>
#include <utility>
#include <vector>

namespace holdall {

/// Results on their way from the threads that make them to the one that shows them: many go over with one
/// notice, and no more than `capacity` wait.
template <typename Item> class Mailbox {
public:
    /// `notify` is called by the sender of the first item after the box was empty; it tells the receiver
    /// to call takeAll(), and must not wait for that.
    Mailbox(std::size_t capacity, std::function<void()> notify)
        : m_capacity(capacity)
        , m_notify(std::move(notify))
    {
    }

    /// Any thread. Waits while the box is full; after a stop no longer, and the item is dropped then.
    void put(Item item, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        const auto hasRoom = [this] { return m_items.size() < m_capacity; };
        if (!hasRoom() && !m_hasRoom.wait(lock, stop, hasRoom)) {
            return;
        }
        m_items.push_back(std::move(item));
        const bool isFirst = m_items.size() == 1;
        lock.unlock();
        if (isFirst) {
            m_notify();
        }
    }

    bool isEmpty()
    {
        const std::scoped_lock lock(m_mutex);
        return m_items.empty();
    }

    /// What was put since the last call, in that order.
    std::vector<Item> takeAll()
    {
        std::unique_lock lock(m_mutex);
        std::vector<Item> items = std::exchange(m_items, {});
        lock.unlock();
        m_hasRoom.notify_all();
        return items;
    }

private:
    const std::size_t m_capacity;
    const std::function<void()> m_notify;
    std::mutex m_mutex; ///< guards m_items
    std::condition_variable_any m_hasRoom;
    std::vector<Item> m_items;
};

} // namespace holdall
