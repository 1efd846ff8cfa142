#include "ui/queue/namedelegate.h"

#include "ui/queue/jobtablemodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/plaintext.h"

#include <QIcon>
#include <QPainter>

namespace holdall::ui {

namespace {

int padding(const QFontMetrics& metrics)
{
    return metrics.height() / 3;
}

void drawLine(QPainter* painter, const QRect& rect, const QString& text, Qt::TextElideMode elide)
{
    const QString shown = painter->fontMetrics().elidedText(text, elide, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
}

} // namespace

void NameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawBackground(painter, cell);

    const QRect area = content(cell);
    const int side = cell.fontMetrics.height() * 5 / 4;
    const QRect icon(area.left(), area.center().y() - side / 2, side, side);
    const QRect text = area.adjusted(side + cell.fontMetrics.averageCharWidth() * 3 / 2, 0, 0, 0);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    cell.icon.paint(painter, QStyle::visualRect(cell.direction, area, icon), Qt::AlignCenter,
                    isSelected ? QIcon::Selected : QIcon::Normal);

    const QFontMetrics small(smallFont(cell.font));
    const int top = area.center().y() - (cell.fontMetrics.height() + small.height()) / 2;
    const QRect first(text.left(), top, text.width(), cell.fontMetrics.height());
    const QRect second(text.left(), first.bottom() + 1, text.width(), small.height());
    painter->setFont(cell.font);
    painter->setPen(textColor(cell));
    drawLine(painter, QStyle::visualRect(cell.direction, area, first), cell.text, Qt::ElideMiddle);
    painter->setFont(smallFont(cell.font));
    painter->setPen(quietColor(cell));
    drawLine(painter, QStyle::visualRect(cell.direction, area, second),
             isolated(index.data(JobTableModel::SecondLineRole).toString()), Qt::ElideMiddle);
    painter->restore();
}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics small(smallFont(option.font));
    const int height = option.fontMetrics.height() + small.height() + 2 * padding(option.fontMetrics);
    return {option.fontMetrics.averageCharWidth() * 32, height};
}

} // namespace holdall::ui
