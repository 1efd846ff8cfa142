#include "ui/virtualscreen.h"

#include "support/patience.h"

#include <QTest>

namespace holdall::test {

namespace {

constexpr int steps = 10;

void addMoves(QStringList& commands, const QPoint& from, const QPoint& to)
{
    for (int step = 1; step <= steps; ++step) {
        const QPoint point = from + (to - from) * step / steps;
        commands << QStringLiteral("mousemove") << QString::number(point.x()) << QString::number(point.y())
                 << QStringLiteral("sleep") << QStringLiteral("0.06");
    }
}

} // namespace

VirtualScreen::VirtualScreen()
{
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp")});
    QByteArray number;
    while (!number.endsWith('\n') && m_server.waitForReadyRead(patience)) {
        number += m_server.readAllStandardOutput();
    }
    if (number.endsWith('\n')) {
        qputenv("DISPLAY", ":" + number.trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
}

VirtualScreen::~VirtualScreen()
{
    m_server.kill();
    m_server.waitForFinished();
}

// The pointer moves in small steps with rests between them, as programs expect of people.
void dragByMouse(const QPoint& from, const QPoint& to, const QPoint& last)
{
    QStringList commands{QStringLiteral("mousemove"), QString::number(from.x()), QString::number(from.y()),
                         QStringLiteral("sleep"),     QStringLiteral("0.1"),     QStringLiteral("mousedown"),
                         QStringLiteral("1")};
    addMoves(commands, from, to);
    if (!last.isNull()) {
        addMoves(commands, to, to + QPoint(4, 2)); // nobody's hand is quite still
        commands << QStringLiteral("sleep") << QStringLiteral("1.5");
        addMoves(commands, to, last);
    }
    commands << QStringLiteral("sleep") << QStringLiteral("0.3") << QStringLiteral("mouseup")
             << QStringLiteral("1");
    QProcess pointer;
    pointer.start(QStringLiteral("xdotool"), commands);
    QVERIFY(QTest::qWaitFor(
        [&] { return pointer.state() == QProcess::NotRunning && pointer.error() != QProcess::FailedToStart; },
        patience));
}

} // namespace holdall::test
