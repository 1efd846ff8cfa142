#include "ui/desktop/signallog.h"

namespace holdall::test {

SignalLog::SignalLog(const PrivateBus& bus, const QString& interface, const QString& member)
    : m_name(QStringLiteral("log of ") + member)
    , m_connection(QDBusConnection::connectToBus(bus.address(), m_name))
{
    m_connection.connect({}, {}, interface, member, this, SLOT(take(QDBusMessage)));
}

SignalLog::~SignalLog()
{
    QDBusConnection::disconnectFromBus(m_name);
}

void SignalLog::take(const QDBusMessage& message)
{
    m_entries.push_back(recorded(message));
}

} // namespace holdall::test
