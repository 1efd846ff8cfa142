#pragma once

#include "ui/drop/wish.h"

#include <QObject>

class QDragEnterEvent;
class QDragMoveEvent;
class QDropEvent;
class QPoint;
class QWidget;

namespace holdall::ui {

class BrowserCommands;
class DropZones;
class Intake;

/// Takes what is dragged to the window. Files of other programs light the zones up, and folders of an open
/// archive that can be changed; entries that are dragged out of an archive of our own only those folders.
class WindowDrop : public QObject {
    Q_OBJECT

public:
    /// All outlive this object but `window`, which becomes its parent.
    struct Parts {
        QWidget& window;
        BrowserCommands& browser;
        Intake& intake;
    };

    explicit WindowDrop(const Parts& parts);

Q_SIGNALS:
    /// Something to tell in passing; empty: nothing any more.
    void message(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter(QDragEnterEvent& event);
    void move(QDragMoveEvent& event);
    void leave();
    void drop(QDropEvent& event);
    Wish wishAt(const QPoint& point);

    Parts m_parts;
    DropZones* m_zones;
};

} // namespace holdall::ui
