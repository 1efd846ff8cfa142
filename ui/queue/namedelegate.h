#pragma once

#include "ui/queue/celldelegate.h"

namespace holdall::ui {

/// A job's icon, its name, and below it, quieter, what is done with it.
class NameDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace holdall::ui
