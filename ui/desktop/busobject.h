#pragma once

#include <QDBusMessage>
#include <QString>
#include <QVariantList>

namespace holdall::ui {

/// An object of another program, as far as it has one interface.
struct BusObject {
    QString service;
    QString path;
    QString interface;

    /// A call of `method`, for Bus::call(). The program is started for it if need be.
    QDBusMessage call(const QString& method, const QVariantList& arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        return message;
    }

    /// The same, but answered with an error if the program is not running.
    QDBusMessage callIfRunning(const QString& method, const QVariantList& arguments = {}) const
    {
        QDBusMessage message = call(method, arguments);
        message.setAutoStartService(false);
        return message;
    }
};

/// systemd's, on the system bus: it puts the machine to sleep, and can be kept from it.
inline BusObject loginManager()
{
    return {.service = QStringLiteral("org.freedesktop.login1"),
            .path = QStringLiteral("/org/freedesktop/login1"),
            .interface = QStringLiteral("org.freedesktop.login1.Manager")};
}

} // namespace holdall::ui
