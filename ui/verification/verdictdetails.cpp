#include "ui/verification/verdictdetails.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/queue/jobresult.h"
#include "ui/queue/jobtext.h"
#include "ui/verification/verdictcolumns.h"
#include "ui/verification/verdicttext.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QTextCursor>
#include <QTextOption>
#include <QTextTable>

namespace holdall::ui {

namespace {

struct VerdictDetailsText {
    Q_DECLARE_TR_FUNCTIONS(VerdictDetails)
};

/// A list under construction that leaves out what is empty.
class Details {
public:
    explicit Details(const Verdict& verdict) : m_row(makeRow(verdict)) { }

    void add(const QString& label, const QString& value, Tone tone = Tone::Text)
    {
        if (!value.isEmpty()) {
            m_list.push_back({.label = label, .value = value, .tone = tone});
        }
    }
    void add(VerdictColumn column) { add(titleOf(column), cellText(m_row, column)); }
    std::vector<Detail> take() { return std::move(m_list); }

private:
    VerdictRow m_row;
    std::vector<Detail> m_list;
};

void addError(Details& details, const Verdict& verdict)
{
    if (!verdict.error) {
        details.add(VerdictDetailsText::tr("What was found"), findingText(verdict));
        return;
    }
    const ErrorText text = describe(*verdict.error);
    details.add(VerdictDetailsText::tr("What was found"), text.title, statusTone(verdict.status));
    details.add(VerdictDetailsText::tr("What that means"), text.detail);
    details.add(VerdictDetailsText::tr("What you can do"), text.hint);
    if (verdict.error->path != verdict.path && verdict.error->path != verdict.entry) {
        details.add(VerdictDetailsText::tr("About"), displayName(verdict.error->path));
    }
    details.add(VerdictColumn::Offset);
    details.add(VerdictColumn::Entry);
}

QString exactSize(const std::optional<std::uint64_t>& size)
{
    if (!size) {
        return {};
    }
    const QString bytes =
        VerdictDetailsText::tr("%1 bytes").arg(QLocale().toString(static_cast<qulonglong>(*size)));
    return *size < 1024 ? bytes : VerdictDetailsText::tr("%1 (%2)").arg(sizeText(*size), bytes);
}

QTextTableFormat tableFormat(const QFontMetrics& metrics, Qt::LayoutDirection direction)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setCellPadding(metrics.height() / 8.0);
    format.setCellSpacing(0);
    QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, metrics.averageCharWidth() * 22),
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

std::vector<Detail> detailsOf(const Verdict& verdict)
{
    Details details(verdict);
    details.add(VerdictDetailsText::tr("File"), displayName(verdict.path));
    details.add(titleOf(VerdictColumn::Status), statusTitle(verdict.status), statusTone(verdict.status));
    addError(details, verdict);
    for (const codec::Warning& warning : verdict.warnings) {
        details.add(VerdictDetailsText::tr("Warning"), warningText(warning), Tone::Warning);
    }
    details.add(VerdictColumn::Format);
    details.add(VerdictColumn::Check);
    details.add(titleOf(VerdictColumn::Size), exactSize(verdict.compressedSize));
    details.add(titleOf(VerdictColumn::Unpacked), exactSize(verdict.uncompressedSize));
    details.add(VerdictColumn::Entries);
    details.add(VerdictColumn::Streams);
    details.add(VerdictColumn::Blocks);
    details.add(VerdictDetailsText::tr("SHA-256"), QString::fromStdString(verdict.sha256));
    details.add(VerdictColumn::Duration);
    return details.take();
}

VerdictDetails::VerdictDetails(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Details of the selected file"));
        setPlaceholderText(tr("Select a file to see all about it"));
        render();
    });
}

void VerdictDetails::show(const Verification::Finding& finding)
{
    if (finding != m_finding) {
        m_finding = finding;
        render();
    }
}

void VerdictDetails::render()
{
    clear();
    if (!m_finding) {
        return;
    }
    const std::vector<Detail> details = detailsOf(*m_finding);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    QTextTable* table =
        QTextCursor(document())
            .insertTable(static_cast<int>(details.size()), 2, tableFormat(fontMetrics(), layoutDirection()));
    // The table's columns stay where they are in a right-to-left window, so we put the labels right.
    const int labels = isRightToLeft() ? 1 : 0;
    for (int row = 0; row < table->rows(); ++row) {
        const Detail& detail = details[static_cast<std::size_t>(row)];
        fillCell(table->cellAt(row, labels), detail.label, toneColor(Tone::Quiet, palette()));
        fillCell(table->cellAt(row, 1 - labels), isolated(detail.value), toneColor(detail.tone, palette()));
    }
    moveCursor(QTextCursor::Start);
}

void VerdictDetails::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        render();
    }
}

} // namespace holdall::ui
