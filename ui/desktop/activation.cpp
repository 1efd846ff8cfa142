#include "ui/desktop/activation.h"

#include <QGuiApplication>
#include <QWidget>

#include <array>

namespace holdall::ui {

namespace {

/// Of Wayland and of X11. Either is sent under both names: a desktop may know one of them.
constexpr std::array variables = {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"};
constexpr std::array keys = {QLatin1StringView("activation-token"), QLatin1StringView("desktop-startup-id")};

} // namespace

QByteArray activationToken()
{
    for (const char* variable : variables) {
        if (QByteArray token = qgetenv(variable); !token.isEmpty()) {
            return token;
        }
    }
    return {};
}

QVariantMap platformDataWith(const QByteArray& token)
{
    QVariantMap data;
    for (const QLatin1StringView key : keys) {
        if (!token.isEmpty()) {
            data.insert(key, QString::fromUtf8(token));
        }
    }
    return data;
}

QByteArray tokenIn(const QVariantMap& platformData)
{
    for (const QLatin1StringView key : keys) {
        if (const QByteArray token = platformData.value(key).toString().toUtf8(); !token.isEmpty()) {
            return token;
        }
    }
    return {};
}

void bringToFront(QWidget& window, const QByteArray& token)
{
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith(QLatin1StringView("wayland"))) {
        qputenv(variables.front(), token); // Qt's Wayland plugin takes it out again
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace holdall::ui
