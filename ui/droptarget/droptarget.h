#pragma once

#include "ui/queue/queueprogress.h"
#include "ui/settings/preferences.h"

#include <QPoint>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

class QMimeData;

namespace holdall::ui {

class Intake;

/// A small window above all others that takes files, does with them what was chosen, without a question, and
/// shows how far the queue is. It is moved by the mouse and by the arrow keys, and takes files from the
/// clipboard.
///
/// On Wayland a program cannot say where its windows stand or that they stay above others: there the desktop
/// decides, and the place is not remembered.
class DropTarget : public QWidget {
    Q_OBJECT

public:
    /// `queue` and `intake` outlive this object.
    DropTarget(const JobQueue& queue, Intake& intake, const DropTargetPreferences& preferences);

    const DropTargetPreferences& preferences() const { return m_preferences; }
    void setWish(Wish wish);

    QSize sizeHint() const override;

Q_SIGNALS:
    void preferencesChanged(); ///< by a person
    void hideWanted();
    void windowWanted(); ///< the program's

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Ending { None, Good, Bad };

    void take(const QMimeData& dropped);
    void paste();
    void moveBy(const QPoint& step);
    void showEnding(bool isGood);
    void endEnding();
    void describe();
    QString stateText() const;
    QString iconName() const;
    void drawDisc(QPainter& painter, const QRectF& disc) const;
    void drawProgress(QPainter& painter, const QRectF& disc) const;
    void drawSign(QPainter& painter, const QRectF& disc) const;

    Intake& m_intake;
    DropTargetPreferences m_preferences;
    QueueProgress m_progress;
    QTimer m_endingTime;
    QVariantAnimation m_fading;
    Ending m_ending = Ending::None;
    bool m_isHovered = false;
    bool m_isPlaced = false; ///< moves before that are the desktop's
    std::optional<QPoint> m_grip; ///< where the mouse holds the window, if we move it ourselves
};

} // namespace holdall::ui
