#include "ui/verification/verdictdelegate.h"

#include "ui/verification/verdictcolumns.h"

namespace holdall::ui {

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = CellDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() * 7 / 4));
    return size;
}

void VerdictDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    CellDelegate::initStyleOption(option, index);
    switch (static_cast<VerdictColumn>(index.column())) {
    case VerdictColumn::Name:
    case VerdictColumn::Folder:
    case VerdictColumn::Entry:
        option->textElideMode = Qt::ElideMiddle;
        break;
    case VerdictColumn::Status:
    case VerdictColumn::Finding:
    case VerdictColumn::Format:
    case VerdictColumn::Check:
    case VerdictColumn::Size:
    case VerdictColumn::Unpacked:
    case VerdictColumn::Entries:
    case VerdictColumn::Streams:
    case VerdictColumn::Blocks:
    case VerdictColumn::Offset:
    case VerdictColumn::Duration:
        break;
    }
}

} // namespace holdall::ui
