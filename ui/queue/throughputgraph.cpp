#include "ui/queue/throughputgraph.h"

#include "app/errortext.h"
#include "ui/queue/jobtext.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/translated.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>

namespace holdall::ui {

namespace {

/// The next round size: 1, 2, 5, 10, ..., 500 of a unit.
double roundedUp(double bytes)
{
    for (double unit = 1024; unit < 1e15; unit *= 1024) {
        for (const int digits : {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
            if (digits * unit >= bytes) {
                return digits * unit;
            }
        }
    }
    return bytes;
}

void drawText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    painter.drawText(rect, static_cast<int>(alignment.toInt()), text);
}

} // namespace

ThroughputGraph::ThroughputGraph(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Throughput and ratio"));
        setAccessibleDescription(summary());
        update();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void ThroughputGraph::setHistory(const ThroughputHistory& history)
{
    m_history = history;
    // A reader would speak all the time otherwise; on getting the keyboard it says what there is.
    if (!hasFocus()) {
        setAccessibleDescription(summary());
    }
    update();
}

QString ThroughputGraph::summary() const
{
    if (m_history.points().empty()) {
        return tr("Nothing has been measured yet.");
    }
    const ThroughputHistory::Point& last = m_history.points().back();
    const QString speed = tr("Speed %1, on average %2, at most %3.")
                              .arg(speedText(last.bytesASecond), speedText(m_history.average()),
                                   speedText(m_history.highest()));
    return last.ratio > 0 ? tr("%1 Ratio %2.").arg(speed, percentText(last.ratio * 100.0)) : speed;
}

QSize ThroughputGraph::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 9};
}

QSize ThroughputGraph::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, fontMetrics().height() * 6};
}

void ThroughputGraph::focusInEvent(QFocusEvent* event)
{
    setAccessibleDescription(summary());
    QWidget::focusInEvent(event);
    update();
}

void ThroughputGraph::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// Without the lines of text above and below it.
QRectF ThroughputGraph::plotArea() const
{
    const int line = QFontMetrics(smallFont(font())).height();
    return QRectF(contentsRect()).adjusted(1, line * 1.5, -1, -line * 1.25);
}

double ThroughputGraph::scaleTop() const
{
    return roundedUp(std::max(1.0, m_history.highest()));
}

QPointF ThroughputGraph::pointAt(const QRectF& plot, std::size_t index, double share) const
{
    const auto last = static_cast<double>(std::max<std::size_t>(m_history.points().size() - 1, 1));
    const double x = plot.width() * static_cast<double>(index) / last;
    return {isRightToLeft() ? plot.right() - x : plot.left() + x, plot.bottom() - plot.height() * share};
}

void ThroughputGraph::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const QRectF plot = plotArea();
    drawFrame(painter, plot);
    if (m_history.points().empty()) {
        painter.setPen(toneColor(Tone::Quiet, palette()));
        painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, summary());
    } else {
        drawSpeed(painter, plot);
        drawRatio(painter, plot);
        drawLabels(painter, plot);
        drawLegend(painter, plot);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

void ThroughputGraph::drawFrame(QPainter& painter, const QRectF& plot) const
{
    const QColor line = mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Base), 0.14F);
    painter.fillRect(plot, palette().color(QPalette::Base));
    painter.setPen(line);
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = plot.bottom() - plot.height() * share;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void ThroughputGraph::drawSpeed(QPainter& painter, const QRectF& plot) const
{
    const std::vector<ThroughputHistory::Point>& points = m_history.points();
    const double top = scaleTop();
    QPolygonF curve;
    for (std::size_t index = 0; index < points.size(); ++index) {
        curve << pointAt(plot, index, points[index].bytesASecond / top);
    }
    if (points.size() == 1) {
        curve << pointAt(plot, 1, points.front().bytesASecond / top);
    }
    QPolygonF area = curve;
    area << QPointF(curve.last().x(), plot.bottom()) << QPointF(curve.first().x(), plot.bottom());
    const QColor accent = toneColor(Tone::Accent, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(accent, palette().color(QPalette::Base), 0.35F));
    painter.drawPolygon(area);
    painter.setPen(speedPen());
    painter.drawPolyline(curve);
}

/// Against all of the height, which is 100 %. What grew touches the top.
void ThroughputGraph::drawRatio(QPainter& painter, const QRectF& plot) const
{
    const std::vector<ThroughputHistory::Point>& points = m_history.points();
    QPolygonF curve;
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (points[index].ratio > 0) {
            curve << pointAt(plot, index, std::min(1.0F, points[index].ratio));
        }
    }
    painter.setPen(ratioPen());
    painter.drawPolyline(curve);
}

void ThroughputGraph::drawLabels(QPainter& painter, const QRectF& plot) const
{
    const QRectF below(plot.left(), plot.bottom(), plot.width(), contentsRect().bottom() - plot.bottom());
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing);
    painter.setPen(toneColor(Tone::Quiet, palette()));
    const QRectF inside = plot.adjusted(4, 2, -4, -2);
    drawText(painter, inside, leading | Qt::AlignTop, speedText(scaleTop()));
    drawText(painter, below, leading | Qt::AlignVCenter, durationText({}));
    drawText(painter, below, trailing | Qt::AlignVCenter, durationText(m_history.span()));
}

/// Above the plot: the speed where reading begins, the ratio at the other end, each behind a piece of its
/// line.
void ThroughputGraph::drawLegend(QPainter& painter, const QRectF& plot) const
{
    const ThroughputHistory::Point& last = m_history.points().back();
    const QRect all =
        QRectF(plot.left(), contentsRect().top(), plot.width(), plot.top() - contentsRect().top())
            .toAlignedRect();
    const int sample = painter.fontMetrics().averageCharWidth() * 3;
    const auto draw = [&](int left, const QString& text, const QPen& pen) {
        const QRect line(all.left() + left, all.top(), sample, all.height());
        const QRect words(line.right() + sample / 2, all.top(), all.width(), all.height());
        const QRect shownLine = QStyle::visualRect(layoutDirection(), all, line);
        painter.setPen(pen);
        painter.drawLine(shownLine.left(), shownLine.center().y(), shownLine.right(), shownLine.center().y());
        painter.setPen(palette().color(QPalette::WindowText));
        drawText(painter, QStyle::visualRect(layoutDirection(), all, words),
                 QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter, text);
    };
    int end = all.width();
    if (last.ratio > 0) {
        const QString ratio = tr("Ratio %1").arg(percentText(last.ratio * 100.0));
        end -= painter.fontMetrics().horizontalAdvance(ratio) + sample * 3 / 2;
        draw(end, ratio, ratioPen());
    }
    const QString speed = tr("Speed %1").arg(speedText(last.bytesASecond));
    draw(0, painter.fontMetrics().elidedText(speed, Qt::ElideRight, end - sample * 2), speedPen());
}

QPen ThroughputGraph::speedPen() const
{
    return {toneColor(Tone::Accent, palette()), fontMetrics().height() / 10.0};
}

QPen ThroughputGraph::ratioPen() const
{
    return {toneColor(Tone::Warning, palette()), fontMetrics().height() / 10.0, Qt::DashLine};
}

} // namespace holdall::ui
