#pragma once

#include "ui/queue/celldelegate.h"

namespace holdall::ui {

/// How far a job is: a bar and a percentage while it goes, the sizes before and after in the end.
class ProgressDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    static void drawBar(QPainter* painter, const QStyleOptionViewItem& cell, int permille);
};

} // namespace holdall::ui
