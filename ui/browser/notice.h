#pragma once

#include <QCoreApplication>
#include <QEvent>

#include <mutex>

namespace holdall::ui {

/// Wakes an object of the window's thread from any thread, for as long as it is there. Shared by both, so
/// that nobody waits for a worker when the object goes.
class Notice {
public:
    explicit Notice(QObject* receiver) : m_receiver(receiver) { }

    /// Sends a QEvent::User.
    void post()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_receiver != nullptr) {
            QCoreApplication::postEvent(m_receiver, new QEvent(QEvent::User));
        }
    }

    /// The receiver goes.
    void forget()
    {
        const std::scoped_lock lock(m_mutex);
        m_receiver = nullptr;
    }

private:
    std::mutex m_mutex; ///< guards m_receiver; held for posting, no longer
    QObject* m_receiver;
};

} // namespace holdall::ui
