#include "ui/desktop/instance.h"

#include "ui/desktop/activation.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/busobject.h"
#include "ui/desktop/identity.h"

#include <QDBusConnection>

#include <atomic>
#include <future>
#include <memory>
#include <optional>

namespace holdall::ui {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// Replies of RequestName, as the D-Bus Specification numbers them.
constexpr uint becameOwner = 1;
constexpr uint isOwnerAlready = 4;
constexpr uint doNotQueue = 4; ///< a flag of the call

/// How much longer than the first start may take one waits for its answer: it must not take what this one
/// does itself already.
constexpr milliseconds answerMargin = std::chrono::seconds(1);

const BusObject messageBus{.service = u"org.freedesktop.DBus"_s,
                           .path = u"/org/freedesktop/DBus"_s,
                           .interface = u"org.freedesktop.DBus"_s};
const BusObject firstStart{
    .service = applicationId, .path = applicationPath, .interface = u"org.holdall.Holdall.CommandLine"_s};

bool becomesFirst(QDBusConnection& bus, milliseconds patience)
{
    const QDBusMessage call = messageBus.call(u"RequestName"_s, {QString(applicationId), doNotQueue});
    const QDBusMessage reply = bus.call(call, QDBus::Block, static_cast<int>(patience.count()));
    const uint answer = reply.arguments().value(0).toUInt();
    return reply.type() == QDBusMessage::ReplyMessage && (answer == becameOwner || answer == isOwnerAlready);
}

/// The status to exit with, if the first start took over. The arguments' type is known to the bus by our own
/// ApplicationService.
std::optional<int> handOver(QDBusConnection& bus, const Instance::Start& start, milliseconds patience)
{
    const auto deadline = std::chrono::duration_cast<milliseconds>(
        (ApplicationService::Clock::now() + patience).time_since_epoch());
    const QDBusMessage call =
        firstStart.callIfRunning(u"Run"_s,
                                 {QVariant::fromValue(start.arguments), start.folder,
                                  static_cast<qulonglong>(deadline.count()), platformDataWith(start.token)});
    const QDBusMessage reply =
        bus.call(call, QDBus::Block, static_cast<int>((patience + answerMargin).count()));
    return reply.type() == QDBusMessage::ReplyMessage ? std::optional(reply.arguments().value(0).toInt())
                                                      : std::nullopt;
}

} // namespace

/// How a start stands to the others.
struct Instance::Standing {
    Role role = Role::Alone;
    int status = 0;
};

/// What the thread and its starter share. Connecting alone has no limit of its own.
struct Instance::Meeting {
    Start start;
    Patience patience;
    std::promise<void> connected; ///< or known to be impossible
    std::promise<Standing> settled;
    std::atomic<bool> isDecided =
        false; ///< by whoever sets it: the thread goes on, or its starter gives it up

    void run(ApplicationService& service);

private:
    Standing meet(QDBusConnection& bus) const;
};

/// Every call in here has its limit.
auto Instance::Meeting::meet(QDBusConnection& bus) const -> Standing
{
    static constexpr Standing first{.role = Role::First};
    if (becomesFirst(bus, patience.bus)) {
        return first;
    }
    if (!start.mayHandOver) {
        return {};
    }
    if (const std::optional<int> status = handOver(bus, start, patience.window)) {
        return {.role = Role::HandedOver, .status = *status};
    }
    // Perhaps because it was just going.
    return becomesFirst(bus, patience.bus) ? first : Standing();
}

/// On the thread.
void Instance::Meeting::run(ApplicationService& service)
{
    const std::optional<QDBusConnection> bus =
        hasSessionBus() ? std::optional(QDBusConnection::sessionBus()) : std::nullopt;
    if (isDecided.exchange(true)) {
        return;
    }
    connected.set_value();
    QDBusConnection connection = bus.value_or(QDBusConnection(QString()));
    // The object first: whoever finds the name is to find it too.
    const bool canMeet = connection.isConnected() && connection.registerObject(applicationPath, &service);
    settled.set_value(canMeet ? meet(connection) : Standing());
}

Instance::Role Instance::meetOthers(const Start& start, Patience patience)
{
    const auto meeting = std::make_shared<Meeting>(start, patience);
    m_thread = std::jthread([this, meeting] { meeting->run(m_service); });
    const auto connected = meeting->connected.get_future().wait_for(patience.bus);
    if (connected == std::future_status::timeout && !meeting->isDecided.exchange(true)) {
        return Role::Alone;
    }
    const Standing standing = meeting->settled.get_future().get();
    m_status = standing.status;
    return standing.role;
}

} // namespace holdall::ui
