#include "ui/widgets/detaillist.h"

#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextOption>
#include <QTextTable>

#include <utility>

namespace holdall::ui {

namespace {

constexpr int labelCharacters = 26;

QTextTableFormat tableFormat(const QFontMetrics& metrics, Qt::LayoutDirection direction)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setCellPadding(metrics.height() / 8.0);
    format.setCellSpacing(0);
    QList<QTextLength> widths{
        QTextLength(QTextLength::FixedLength, metrics.averageCharWidth() * labelCharacters),
        QTextLength(QTextLength::VariableLength, 0)};
    if (direction == Qt::RightToLeft) {
        widths.swapItemsAt(0, 1);
    }
    format.setColumnWidthConstraints(widths);
    return format;
}

void fillCell(const QTextTableCell& cell, const QString& text, const QColor& color)
{
    QTextCharFormat format;
    format.setForeground(color);
    cell.firstCursorPosition().insertText(text, format);
}

} // namespace

DetailList::DetailList(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
}

void DetailList::setDetails(std::vector<Detail> details)
{
    m_details = std::move(details);
    render();
}

void DetailList::render()
{
    clear();
    if (m_details.empty()) {
        return;
    }
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    QTextTable* table = QTextCursor(document())
                            .insertTable(static_cast<int>(m_details.size()), 2,
                                         tableFormat(fontMetrics(), layoutDirection()));
    // The table's columns stay where they are in a right-to-left window, so we put the labels right.
    const int labels = isRightToLeft() ? 1 : 0;
    for (int row = 0; row < table->rows(); ++row) {
        const Detail& detail = m_details[static_cast<std::size_t>(row)];
        fillCell(table->cellAt(row, labels), detail.label, toneColor(Tone::Quiet, palette()));
        fillCell(table->cellAt(row, 1 - labels), isolated(detail.value), toneColor(detail.tone, palette()));
    }
    moveCursor(QTextCursor::Start);
}

void DetailList::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::FontChange) {
        render();
    }
}

} // namespace holdall::ui
