#include "ui/desktop/standin.h"

#include <QByteArrayList>
#include <QDBusArgument>
#include <QUuid>

#include <algorithm>
#include <iterator>

namespace holdall::test {

namespace {

QVariant plain(const QVariant& value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>()) {
        return value;
    }
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() == QStringLiteral("a{sv}")) {
        return qdbus_cast<QVariantMap>(argument);
    }
    if (argument.currentSignature() == QStringLiteral("aay")) {
        return QVariant::fromValue(qdbus_cast<QByteArrayList>(argument));
    }
    return value;
}

} // namespace

Recorded recorded(const QDBusMessage& message)
{
    Recorded call{.path = message.path(),
                  .interface = message.interface(),
                  .member = message.member(),
                  .signature = message.signature(),
                  .arguments = {}};
    std::ranges::transform(message.arguments(), std::back_inserter(call.arguments), plain);
    return call;
}

// A connection of its own: it is another program.
StandIn::StandIn(const PrivateBus& bus, const QString& name)
    : m_name(name)
    , m_connectionName(QUuid::createUuid().toString())
    , m_connection(QDBusConnection::connectToBus(bus.address(), m_connectionName))
{
    m_connection.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
    m_connection.registerService(name);
}

StandIn::~StandIn()
{
    m_connection.unregisterService(m_name);
    m_connection.unregisterObject(QStringLiteral("/"));
    QDBusConnection::disconnectFromBus(m_connectionName);
}

void StandIn::answer(const QString& member, const QVariantList& values)
{
    answer(member, [values](const Recorded&) { return values; });
}

void StandIn::answer(const QString& member, const Answer& answer)
{
    m_answers[member] = answer;
}

std::vector<Recorded> StandIn::calls(const QString& member) const
{
    std::vector<Recorded> found;
    std::ranges::copy_if(m_calls, std::back_inserter(found),
                         [&](const Recorded& call) { return call.member == member; });
    return found;
}

void StandIn::emitSignal(const QString& path, const QString& interface, const QString& member,
                         const QVariantList& arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
    signal.setArguments(arguments);
    m_connection.send(signal);
}

QString StandIn::introspect(const QString& /*path*/) const
{
    return {};
}

bool StandIn::handleMessage(const QDBusMessage& message, const QDBusConnection& connection)
{
    const Recorded call = recorded(message);
    m_calls.push_back(call);
    const auto found = m_answers.find(call.member);
    if (found == m_answers.end()) {
        return false;
    }
    if (message.isReplyRequired()) {
        connection.send(message.createReply(found->second(call)));
    }
    return true;
}

} // namespace holdall::test
