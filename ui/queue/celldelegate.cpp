#include "ui/queue/celldelegate.h"

#include "ui/widgets/tone.h"

#include <QApplication>

namespace holdall::ui {

void CellDelegate::drawBackground(QPainter* painter, const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

QRect CellDelegate::content(const QStyleOptionViewItem& option)
{
    const int margin = option.fontMetrics.averageCharWidth();
    return option.rect.adjusted(margin, 0, -margin, 0);
}

QColor CellDelegate::textColor(const QStyleOptionViewItem& option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
}

QColor CellDelegate::quietColor(const QStyleOptionViewItem& option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor behind = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    return mixed(textColor(option), behind, isSelected ? 0.85F : 0.65F);
}

} // namespace holdall::ui
