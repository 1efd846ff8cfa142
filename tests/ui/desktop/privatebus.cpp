#include "ui/desktop/privatebus.h"

#include "support/patience.h"

#include <QFile>

namespace holdall::test {

namespace {

/// No services: nothing is started by the bus.
constexpr auto configuration =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void setBuses(const QByteArray& address)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
}

} // namespace

PrivateBus::PrivateBus()
{
    const QString file = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile config(file);
    if (!config.open(QIODevice::WriteOnly)) {
        return;
    }
    config.write(QString::fromLatin1(configuration).arg(m_folder.path()).toUtf8());
    config.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + file, QStringLiteral("--nofork"),
                    QStringLiteral("--print-address=1")});
    if (m_daemon.waitForReadyRead(patience)) {
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        offer();
    }
}

void PrivateBus::offer() const
{
    setBuses(m_address.toUtf8());
}

PrivateBus::~PrivateBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void removeBuses()
{
    setBuses("unix:path=/nonexistent/bus");
}

} // namespace holdall::test
