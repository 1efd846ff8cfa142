#pragma once

#include "ui/queue/throughputhistory.h"

#include <QWidget>

namespace holdall::ui {

/// Speed as an area and ratio as a line over the time that a job ran. What it shows, it says in a line of
/// words too, which is all that a screen reader needs. Time runs in the direction of reading.
class ThroughputGraph : public QWidget {
    Q_OBJECT

public:
    explicit ThroughputGraph(QWidget* parent = nullptr);

    void setHistory(const ThroughputHistory& history);

    QString summary() const; ///< what is shown, in words

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF plotArea() const;
    double scaleTop() const;
    QPointF pointAt(const QRectF& plot, std::size_t index, double share) const;
    void drawFrame(QPainter& painter, const QRectF& plot) const;
    void drawSpeed(QPainter& painter, const QRectF& plot) const;
    void drawRatio(QPainter& painter, const QRectF& plot) const;
    void drawLabels(QPainter& painter, const QRectF& plot) const;
    void drawLegend(QPainter& painter, const QRectF& plot) const;
    QPen speedPen() const;
    QPen ratioPen() const;

    ThroughputHistory m_history;
};

} // namespace holdall::ui
