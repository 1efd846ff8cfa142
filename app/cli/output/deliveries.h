#pragma once

#include "app/jobs/mailbox.h"

#include <QMetaObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

namespace holdall::cli {

/// Results of a running job, on their way to the thread that prints: some milliseconds' worth together,
/// since a turn of the event loop costs more than a small file does.
template <typename Item> class Deliveries {
public:
    /// `print` is called from the event loop of the thread that this lives on. The rest is printed by
    /// printRest().
    explicit Deliveries(std::function<void(std::vector<Item>)> print)
        : m_print(std::move(print))
        , m_mailbox(capacity, [this] {
            QMetaObject::invokeMethod(&m_timer, [this] { m_timer.start(interval); }, Qt::QueuedConnection);
        })
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { printRest(); });
    }

    /// Any thread; see Mailbox::put().
    void send(Item item, const std::stop_token& stop) { m_mailbox.put(std::move(item), stop); }

    void printRest() { m_print(m_mailbox.takeAll()); }

private:
    /// Items that wait, at most: a reader of ours may be slow, and memory is bounded.
    static constexpr std::size_t capacity = 10'000;
    static constexpr std::chrono::milliseconds interval{20};

    std::function<void(std::vector<Item>)> m_print;
    QTimer m_timer;
    Mailbox<Item> m_mailbox;
};

} // namespace holdall::cli
