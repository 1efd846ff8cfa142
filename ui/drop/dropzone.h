#pragma once

#include "ui/drop/wish.h"

#include <QWidget>

namespace holdall::ui {

/// One of the labelled places that light up while files hover over the window.
class DropZone : public QWidget {
    Q_OBJECT

public:
    struct Look {
        Wish wish;
        QString icon;
        QString title;
        QString text; ///< what will be done
    };

    explicit DropZone(Look look, QWidget* parent = nullptr);

    Wish wish() const { return m_look.wish; }

    /// Dims the zone and says why it can do nothing; an empty reason lights it.
    void setReason(const QString& reason);
    const QString& reason() const { return m_reason; }
    bool isOpen() const { return m_reason.isEmpty(); }

    void setTexts(const QString& title, const QString& text);

    /// Says anew what will be done.
    void setText(const QString& text);

    void setHovered(bool hovered);
    bool isHovered() const { return m_isHovered; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawFrame(QPainter& painter) const;
    void drawContent(QPainter& painter) const;
    QColor ink() const;

    Look m_look;
    QString m_reason;
    bool m_isHovered = false;
};

} // namespace holdall::ui
