#include "ui/desktop/sleepinhibitor.h"

#include "ui/desktop/bus.h"
#include "ui/desktop/busobject.h"
#include "ui/desktop/identity.h"

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>

#include <utility>
#include <vector>

namespace holdall::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr uint suspending = 4; ///< a flag of GNOME's session manager, and of the portal

using Release = std::function<void()>;

/// Somebody who can keep the machine awake.
struct Door {
    Bus::Kind bus;
    BusObject object;
    QVariantList (*arguments)(const QString& reason); ///< of Inhibit
    Release (*hold)(Bus& bus, const BusObject& object,
                    const QDBusMessage& reply); ///< null: it was not granted
};

QString programName()
{
    return u"Holdall"_s;
}

/// Held as long as the descriptor is open.
Release holdDescriptor(Bus& /*bus*/, const BusObject& /*object*/, const QDBusMessage& reply)
{
    const auto descriptor = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
    return descriptor.isValid() ? Release([descriptor] { }) : nullptr;
}

Release holdRequest(Bus& bus, const BusObject& object, const QDBusMessage& reply)
{
    const BusObject request{.service = object.service,
                            .path = reply.arguments().value(0).value<QDBusObjectPath>().path(),
                            .interface = u"org.freedesktop.portal.Request"_s};
    return [&bus, request] { bus.send(request.call(u"Close"_s)); };
}

/// The desktops differ in how the other direction is spelled.
Release holdCookie(Bus& bus, const BusObject& object, const QDBusMessage& reply)
{
    const QString back = object.service == u"org.gnome.SessionManager" ? u"Uninhibit"_s : u"UnInhibit"_s;
    const QDBusMessage call = object.callIfRunning(back, {reply.arguments().value(0).toUInt()});
    return [&bus, call] { bus.send(call); };
}

const Door login{
    .bus = Bus::Kind::System,
    .object = loginManager(),
    .arguments =
        [](const QString& reason) { return QVariantList{u"sleep"_s, programName(), reason, u"block"_s}; },
    .hold = holdDescriptor,
};

const Door portal{
    .bus = Bus::Kind::Session,
    .object = {.service = u"org.freedesktop.portal.Desktop"_s,
               .path = u"/org/freedesktop/portal/desktop"_s,
               .interface = u"org.freedesktop.portal.Inhibit"_s},
    .arguments =
        [](const QString& reason) {
            return QVariantList{QString(), suspending, QVariantMap{{u"reason"_s, reason}}};
        },
    .hold = holdRequest,
};

const Door gnome{
    .bus = Bus::Kind::Session,
    .object = {.service = u"org.gnome.SessionManager"_s,
               .path = u"/org/gnome/SessionManager"_s,
               .interface = u"org.gnome.SessionManager"_s},
    .arguments =
        [](const QString& reason) {
            constexpr uint noWindow = 0;
            return QVariantList{QString(applicationId), noWindow, reason, suspending};
        },
    .hold = holdCookie,
};

const Door powerManagement{
    .bus = Bus::Kind::Session,
    .object = {.service = u"org.freedesktop.PowerManagement"_s,
               .path = u"/org/freedesktop/PowerManagement/Inhibit"_s,
               .interface = u"org.freedesktop.PowerManagement.Inhibit"_s},
    .arguments = [](const QString& reason) { return QVariantList{programName(), reason}; },
    .hold = holdCookie,
};

/// In the order in which they are asked. The portal is for those who are not let to the others.
std::vector<const Door*> doors()
{
    if (qEnvironmentVariableIsSet("FLATPAK_ID")) {
        return {&portal};
    }
    return {&login, &gnome, &powerManagement};
}

} // namespace

SleepInhibitor::SleepInhibitor(Bus& session, Bus& system, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system)
{
}

SleepInhibitor::~SleepInhibitor()
{
    if (m_release) {
        m_release();
    }
}

void SleepInhibitor::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (wanted && !m_release && !m_isAsking && !m_isRefused) {
        m_isAsking = true;
        ask(0);
    } else if (!wanted) {
        m_isRefused = false;
        release();
    }
}

void SleepInhibitor::ask(std::size_t index)
{
    const std::vector<const Door*> all = doors();
    if (index >= all.size()) {
        m_isAsking = false;
        m_isRefused = m_isWanted; // not asked again for the same jobs
        return;
    }
    const Door& door = *all[index];
    Bus& bus = door.bus == Bus::Kind::System ? m_system : m_session;
    const QString reason = tr("Files are being compressed, extracted or verified");
    bus.call(door.object.callIfRunning(u"Inhibit"_s, door.arguments(reason)), this,
             [this, index, &door, &bus](const QDBusMessage& reply) {
                 const bool isGranted = reply.type() == QDBusMessage::ReplyMessage;
                 Release held = isGranted ? door.hold(bus, door.object, reply) : nullptr;
                 if (held) {
                     take(std::move(held));
                 } else {
                     ask(index + 1);
                 }
             });
}

void SleepInhibitor::take(Release held)
{
    m_isAsking = false;
    m_release = std::move(held);
    if (m_isWanted) {
        Q_EMIT heldChanged(true);
    } else {
        release(); // the jobs were faster than the answer
    }
}

void SleepInhibitor::release()
{
    if (const Release held = std::exchange(m_release, nullptr)) {
        held();
        Q_EMIT heldChanged(false);
    }
}

} // namespace holdall::ui
