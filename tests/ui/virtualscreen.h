#pragma once

#include <QPoint>
#include <QProcess>

namespace holdall::test {

/// A screen of this program's own, which it and those that it starts are then shown on, if there is a server
/// for one; else all stays as it is. To be made before the application.
class VirtualScreen {
public:
    VirtualScreen();
    ~VirtualScreen();
    Q_DISABLE_COPY_MOVE(VirtualScreen)

private:
    QProcess m_server;
};

/// Drags with a real pointer from one place of the screen to another, by way of a third if that is not null:
/// there it rests. Runs the event loop until the button is up again.
void dragByMouse(const QPoint& from, const QPoint& to, const QPoint& last = {});

} // namespace holdall::test
