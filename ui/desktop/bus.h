#pragma once

#include "app/jobs/workerpool.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace holdall::ui {

/// One of the desktop's message buses, for the window's thread, which never waits for it: a worker connects
/// when the bus is first needed (Qt's own connecting blocks its caller), and what is asked before that waits.
/// Where there is no bus every call is answered with an error, and nothing is heard.
class Bus : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Bus)

public:
    enum class Kind { Session, System };
    using Take = std::function<void(const QDBusMessage&)>;

    /// Which signals of others are meant.
    struct Signal {
        QString service; ///< a name on the bus: what others send under the same interface is not heard
        QString interface;
        QString member;
    };

    explicit Bus(Kind kind, QObject* parent = nullptr);

    /// Waits for a worker that is connecting just now.
    ~Bus() override;

    /// Sends a call. `take` gets the reply or an error, from the event loop, within `patience`; not if
    /// `context` is gone by then.
    void call(const QDBusMessage& message, QObject* context, const Take& take,
              std::chrono::milliseconds patience = std::chrono::seconds(25));

    /// Sends a signal, or a call whose answer nobody waits for.
    void send(const QDBusMessage& message);

    /// Has `take` called with each such signal from now on, as long as `context` is there.
    void listen(const Signal& signal, QObject* context, const Take& take);

private Q_SLOTS:
    void receive(const QDBusMessage& message);

private:
    struct Listener {
        Signal signal;
        QPointer<QObject> context;
        Take take;
    };
    using Task = std::function<void()>;

    void whenConnected(Task task);
    void connectToBus();
    void onConnected();
    void sendNow(const QDBusMessage& message, const QPointer<QObject>& context, const Take& take,
                 std::chrono::milliseconds patience);

    const Kind m_kind;
    bool m_isConnecting = false;
    bool m_isSettled = false; ///< it is known whether there is a bus
    std::optional<QDBusConnection> m_connection; ///< once settled; unset: there is none
    std::deque<Task> m_waiting;
    std::vector<Listener> m_listeners;

    std::mutex m_mutex; ///< guards m_made
    std::optional<QDBusConnection> m_made; ///< by the worker
    WorkerPool m_worker; ///< destroyed first: its tasks use the others
};

/// Whether the environment tells of a session bus. Without that the library would try to start one. Looks at
/// the file system: not for the window's thread.
bool hasSessionBus();

} // namespace holdall::ui
