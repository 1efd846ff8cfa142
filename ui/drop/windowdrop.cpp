#include "ui/drop/windowdrop.h"

#include "ui/browser/browsercommands.h"
#include "ui/drop/dropcontent.h"
#include "ui/drop/dropzones.h"
#include "ui/drop/intake.h"

#include <QDropEvent>
#include <QWidget>

namespace holdall::ui {

WindowDrop::WindowDrop(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_zones(new DropZones(&parts.window))
{
    parts.window.setAcceptDrops(true);
    parts.window.installEventFilter(this);
}

bool WindowDrop::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(static_cast<QDragEnterEvent&>(*event));
        return true;
    case QEvent::DragMove:
        move(static_cast<QDragMoveEvent&>(*event));
        return true;
    case QEvent::DragLeave:
        leave();
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent&>(*event));
        return true;
    default: // of Qt's many events
        return QObject::eventFilter(watched, event);
    }
}

void WindowDrop::enter(QDragEnterEvent& event)
{
    if (event.source() != nullptr) { // our own: each move tells whether it may be dropped there
        wishAt(event.position().toPoint());
        event.accept(); // or no move would be told
        return;
    }
    const DropContent content = readDrop(*event.mimeData());
    Q_EMIT message(content.refusal);
    if (content.isEmpty()) {
        event.ignore();
        return;
    }
    m_zones->open(content.paths, m_parts.browser.placeForAdding(), m_parts.browser.treeArea());
    wishAt(event.position().toPoint());
    event.acceptProposedAction();
}

void WindowDrop::move(QDragMoveEvent& event)
{
    const Wish wish = wishAt(event.position().toPoint());
    if (event.source() != nullptr && wish != Wish::Add) {
        event.ignore();
    } else {
        event.acceptProposedAction();
    }
}

void WindowDrop::leave()
{
    m_zones->close();
    m_parts.browser.endHover();
}

/// What a drop here means. A folder of the tree is marked, and named where the zones say what they do.
Wish WindowDrop::wishAt(const QPoint& point)
{
    const Wish wish = m_zones->hover(point);
    const bool isOverZones = m_zones->isVisible() && m_zones->geometry().contains(point);
    const QString place = isOverZones ? QString() : m_parts.browser.hover(m_parts.window.mapToGlobal(point));
    if (isOverZones) {
        m_parts.browser.endHover();
    }
    m_zones->setPlaceForAdding(place.isEmpty() ? m_parts.browser.placeForAdding() : place);
    return place.isEmpty() ? wish : Wish::Add;
}

void WindowDrop::drop(QDropEvent& event)
{
    DropContent content = readDrop(*event.mimeData());
    const Wish wish = m_zones->isVisible() || event.source() != nullptr ? wishAt(event.position().toPoint())
                                                                        : Wish::Obvious;
    m_zones->close();
    Q_EMIT message(content.refusal);
    if (content.isEmpty() || (event.source() != nullptr && wish != Wish::Add)) {
        m_parts.browser.endHover();
        event.ignore();
        return;
    }
    // Never a move: the files are only read.
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (wish == Wish::Add) {
        m_parts.browser.takeDrop(content.paths, event.source());
        return;
    }
    m_parts.browser.endHover();
    const bool skipsDialog = event.modifiers().testFlag(Qt::ShiftModifier);
    m_parts.intake.take(std::move(content.paths), wish, skipsDialog ? Asking::Never : Asking::AsPreferred);
}

} // namespace holdall::ui
