#include "ui/queue/celldelegate.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/tone.h"

#include <QApplication>

namespace holdall::ui {

QString CellDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    return isolated(QStyledItemDelegate::displayText(value, locale));
}

void CellDelegate::drawBackground(QPainter* painter, const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

QRect CellDelegate::content(const QStyleOptionViewItem& option)
{
    // As the style's own cells have it, so that columns and their headings line up.
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
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
