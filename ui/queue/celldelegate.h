#pragma once

#include <QStyledItemDelegate>

namespace holdall::ui {

/// What our own cells have in common: the style's background, margins of the text's own measure, and
/// the palette's colours for selected and unselected rows.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant& value, const QLocale& locale) const override;

protected:
    static void drawBackground(QPainter* painter, const QStyleOptionViewItem& option);
    static QRect content(const QStyleOptionViewItem& option);
    static QColor textColor(const QStyleOptionViewItem& option);
    static QColor quietColor(const QStyleOptionViewItem& option);
};

} // namespace holdall::ui
