#include "ui/widgets/elidinglabel.h"

#include "ui/widgets/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace holdall::ui {

ElidingLabel::ElidingLabel(Qt::TextElideMode mode, QWidget* parent) : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

bool ElidingLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool ElidingLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

/// What is selected can be anywhere in the text.
void ElidingLabel::paintEvent(QPaintEvent* event)
{
    if (hasSelectedText() || !isElided()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect area = contentsRect();
    // The text's own direction counts, as in any label.
    const bool isFromRight = text().isRightToLeft();
    const Qt::TextFlag direction = isFromRight ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const auto place = static_cast<int>(
        QStyle::visualAlignment(isFromRight ? Qt::RightToLeft : Qt::LeftToRight, alignment()));
    style()->drawItemText(&painter, area, place | direction, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), m_mode, area.width()), foregroundRole());
}

} // namespace holdall::ui
