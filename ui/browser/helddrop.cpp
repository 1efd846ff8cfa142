#include "ui/browser/helddrop.h"

#include <QGuiApplication>
#include <QTimer>

#include <utility>

namespace holdall::ui {

HeldDrop::~HeldDrop()
{
    end();
}

bool HeldDrop::worksHere()
{
    return QGuiApplication::platformName() == QStringLiteral("xcb");
}

/// Filters that are installed later come first, and QDrag installs one of its own when it begins.
void HeldDrop::begin()
{
    m_isActive = true;
    m_release.reset();
    QTimer::singleShot(0, this, [this] {
        if (m_isActive) {
            qGuiApp->installEventFilter(this);
        }
    });
    qGuiApp->installEventFilter(this);
}

void HeldDrop::end()
{
    m_isActive = false;
    m_release.reset();
    qGuiApp->removeEventFilter(this);
}

void HeldDrop::letThrough()
{
    m_isActive = false;
    const std::unique_ptr<QEvent> release = std::exchange(m_release, nullptr);
    if (release && m_target) {
        QCoreApplication::sendEvent(m_target, release.get());
    }
}

/// While the drop is held, the pointer may go anywhere: what it was released over is what counts. Keys go on
/// to QDrag, whose Escape ends it.
bool HeldDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_isActive) {
        return QObject::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonRelease:
        hold(watched, static_cast<const QMouseEvent&>(*event));
        return true;
    case QEvent::MouseButtonPress:
        if (isHolding()) {
            Q_EMIT pressed(static_cast<const QMouseEvent&>(*event).globalPosition().toPoint());
        }
        return isHolding();
    case QEvent::MouseMove:
        return isHolding();
    default: // of Qt's many events
        return QObject::eventFilter(watched, event);
    }
}

void HeldDrop::hold(QObject* target, const QMouseEvent& release)
{
    if (!m_release) {
        m_release.reset(release.clone());
        m_target = target;
        Q_EMIT held();
    }
}

} // namespace holdall::ui
