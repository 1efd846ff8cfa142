#pragma once

#include "ui/queue/celldelegate.h"

namespace holdall::ui {

/// Cells with some air around their text; of names and folders the middle is left out where room is short.
class VerdictDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace holdall::ui
