#include "ui/desktop/bus.h"

#include <QDBusPendingCallWatcher>
#include <QFileInfo>

#include <utility>

namespace holdall::ui {

namespace {

QDBusConnection connectionTo(Bus::Kind kind)
{
    return kind == Bus::Kind::Session ? QDBusConnection::sessionBus() : QDBusConnection::systemBus();
}

} // namespace

bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return true;
    }
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

Bus::Bus(Kind kind, QObject* parent) : QObject(parent), m_kind(kind) { }

Bus::~Bus() = default;

void Bus::call(const QDBusMessage& message, QObject* context, const Take& take,
               std::chrono::milliseconds patience)
{
    whenConnected([this, message, context = QPointer(context), take, patience] {
        sendNow(message, context, take, patience);
    });
}

void Bus::sendNow(const QDBusMessage& message, const QPointer<QObject>& context, const Take& take,
                  std::chrono::milliseconds patience)
{
    if (!context) {
        return;
    }
    if (!m_connection) {
        take(QDBusMessage::createError(QDBusError::Disconnected, QStringLiteral("there is no bus")));
        return;
    }
    const QDBusPendingCall pending = m_connection->asyncCall(message, static_cast<int>(patience.count()));
    auto* watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, context,
            [take](const QDBusPendingCallWatcher* call) { take(call->reply()); });
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
}

void Bus::send(const QDBusMessage& message)
{
    const Task task = [this, message] {
        if (m_connection) {
            m_connection->send(message);
        }
    };
    if (m_isSettled && m_waiting.empty()) {
        task(); // also for who says it with its last breath, when the event loop turns no more
    } else {
        whenConnected(task);
    }
}

void Bus::listen(const Signal& signal, QObject* context, const Take& take)
{
    m_listeners.push_back({.signal = signal, .context = context, .take = take});
    whenConnected([this, signal] {
        if (!m_connection) {
            return;
        }
        // Subscribing waits for the library's thread, and that for the bus.
        const auto begun = m_worker.run(
            [this, signal, connection = *m_connection]() mutable {
                connection.connect(signal.service, {}, signal.interface, signal.member, this,
                                   SLOT(receive(QDBusMessage)));
            },
            1);
        static_cast<void>(begun); // without a thread nothing is heard, as without a bus
    });
}

void Bus::receive(const QDBusMessage& message)
{
    const std::vector<Listener> listeners = m_listeners;
    for (const Listener& listener : listeners) {
        if (listener.context && listener.signal.interface == message.interface()
            && listener.signal.member == message.member()) {
            listener.take(message);
        }
    }
}

void Bus::whenConnected(Task task)
{
    m_waiting.push_back(std::move(task));
    if (m_isSettled) { // never inside the caller
        QMetaObject::invokeMethod(this, &Bus::onConnected, Qt::QueuedConnection);
    } else if (!std::exchange(m_isConnecting, true)) {
        if (!m_worker.run([this] { connectToBus(); }, 1)) {
            m_isSettled = true; // the system grants no thread
            QMetaObject::invokeMethod(this, &Bus::onConnected, Qt::QueuedConnection);
        }
    }
}

/// On the worker's thread.
void Bus::connectToBus()
{
    if (m_kind == Kind::System || hasSessionBus()) {
        const QDBusConnection connection = connectionTo(m_kind);
        if (connection.isConnected()) {
            const std::scoped_lock lock(m_mutex);
            m_made = connection;
        }
    }
    QMetaObject::invokeMethod(this, &Bus::onConnected, Qt::QueuedConnection);
}

void Bus::onConnected()
{
    m_isSettled = true;
    if (!m_connection) {
        const std::scoped_lock lock(m_mutex);
        m_connection = std::exchange(m_made, std::nullopt);
    }
    std::deque<Task> tasks;
    tasks.swap(m_waiting);
    for (const Task& task : tasks) {
        task();
    }
}

} // namespace holdall::ui
