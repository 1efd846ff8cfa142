#pragma once

#include <QByteArray>
#include <QVariantMap>

class QWidget;

namespace holdall::ui {

/// The desktop's permission to come to the front, with which this process was started; empty if there is
/// none. It stays where it is, for Qt to use with the first window, if one is opened.
QByteArray activationToken();

/// The same permission as it travels over D-Bus, in the desktop's names.
QVariantMap platformDataWith(const QByteArray& token);
QByteArray tokenIn(const QVariantMap& platformData);

/// Brings a window to the front, also from the task bar; where the desktop does not allow that, it is marked
/// there as wanting attention.
void bringToFront(QWidget& window, const QByteArray& token);

} // namespace holdall::ui
