#include "ui/drop/dropzone.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QPainter>

namespace holdall::ui {

DropZone::DropZone(Look look, QWidget* parent) : QWidget(parent), m_look(std::move(look))
{
    setAccessibleName(m_look.title);
    setAccessibleDescription(m_look.text);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DropZone::setReason(const QString& reason)
{
    m_reason = reason;
    setAccessibleDescription(isOpen() ? m_look.text : reason);
    update();
}

void DropZone::setTexts(const QString& title, const QString& text)
{
    m_look.title = title;
    setAccessibleName(title);
    setText(text);
}

void DropZone::setText(const QString& text)
{
    m_look.text = text;
    setReason(m_reason);
}

void DropZone::setHovered(bool hovered)
{
    if (hovered != m_isHovered) {
        m_isHovered = hovered;
        update();
    }
}

QColor DropZone::ink() const
{
    if (!isOpen()) {
        return palette().color(QPalette::Disabled, QPalette::WindowText);
    }
    return palette().color(m_isHovered ? QPalette::HighlightedText : QPalette::WindowText);
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawFrame(painter);
    drawContent(painter);
}

void DropZone::drawFrame(QPainter& painter) const
{
    const QColor accent = toneColor(Tone::Accent, palette());
    const QColor window = palette().color(QPalette::Window);
    const bool isLit = isOpen() && m_isHovered;
    const qreal width = qMax(1.5, fontMetrics().height() / 9.0);
    QPen pen(isOpen() ? accent : mixed(ink(), window, 0.4F), width);
    if (!isLit) {
        pen.setStyle(Qt::DashLine);
    }
    const QColor calm = mixed(accent, palette().color(QPalette::Base), 0.10F);
    painter.setBrush(isLit ? accent : (isOpen() ? calm : window));
    painter.setPen(pen);
    const qreal radius = fontMetrics().height() * 0.8;
    painter.drawRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), radius, radius);
}

void DropZone::drawContent(QPainter& painter) const
{
    const QFont titleFont = headingFont(font(), 3);
    const int line = QFontMetrics(titleFont).height();
    const int side = line * 3;
    const QRect area = rect().adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const QString text = isOpen() ? m_look.text : m_reason;
    const QRect wrapped = fontMetrics().boundingRect(area, Qt::AlignHCenter | Qt::TextWordWrap, text);
    const int height = qMax(wrapped.height(), 2 * fontMetrics().lineSpacing()); // alike in all zones
    const int top = area.center().y() - (side + line * 2 + height) / 2;

    QIcon::Mode mode = m_isHovered ? QIcon::Selected : QIcon::Normal;
    if (!isOpen()) {
        mode = QIcon::Disabled;
    }
    const QRect icon(area.center().x() - side / 2, top, side, side);
    symbolicIcon(m_look.icon, Tone::Accent).paint(&painter, icon, Qt::AlignCenter, mode);
    painter.setPen(ink());
    painter.setFont(titleFont);
    const QRect title(area.left(), top + side + line / 4, area.width(), line);
    painter.drawText(title, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_look.title, Qt::ElideRight, area.width()));
    painter.setFont(font());
    const QRect body(area.left(), title.bottom() + line / 3, area.width(), area.bottom() - title.bottom());
    painter.drawText(body, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace holdall::ui
