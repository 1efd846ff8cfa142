#include "ui/queue/detailspanel.h"

#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtext.h"
#include "ui/queue/throughputgraph.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextOption>
#include <QTextTable>

namespace holdall::ui {

namespace {

QTextTableFormat tableFormat(const QFontMetrics& metrics)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setCellPadding(metrics.height() / 8.0);
    format.setCellSpacing(0);
    QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, metrics.averageCharWidth() * 22),
                              QTextLength(QTextLength::VariableLength, 0)};
    if (QGuiApplication::isRightToLeft()) {
        widths.swapItemsAt(0, 1);
    }
    format.setColumnWidthConstraints(widths);
    return format;
}

void fillCell(QTextTable& table, int row, int column, const QString& text, const QColor& color)
{
    QTextCharFormat format;
    format.setForeground(color);
    table.cellAt(row, column).firstCursorPosition().insertText(text, format);
}

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_text(new QTextBrowser)
    , m_graph(new ThroughputGraph)
    , m_copy(new QPushButton(symbolicIcon(QStringLiteral("copy")), QString()))
{
    m_title->setFont(headingFont(font(), 1));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setFrameShape(QFrame::NoFrame);
    keepTranslated(*this, [this] {
        alignLeading(*m_title);
        m_copy->setText(tr("Copy &details"));
        m_text->setAccessibleName(tr("Details of the selected job"));
    });
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    auto* body = new QHBoxLayout;
    body->setSpacing(fontMetrics().height());
    body->addWidget(m_text, 3);
    body->addWidget(m_graph, 2);
    layout->addLayout(body, 1);
    connect(m_copy, &QPushButton::clicked, this, &DetailsPanel::copyWanted);
    setJob(nullptr);
}

void DetailsPanel::setJob(const Job* job)
{
    m_copy->setEnabled(job);
    m_graph->setVisible(job);
    m_title->setText(job ? isolated(sourceName(job->request())) : tr("No job selected"));
    m_details = job ? detailsOf(*job) : std::vector<Detail>();
    render();
}

void DetailsPanel::render()
{
    m_text->clear();
    if (m_details.empty()) {
        return;
    }
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    m_text->document()->setDefaultTextOption(option);
    QTextCursor cursor(m_text->document());
    QTextTable* table =
        cursor.insertTable(static_cast<int>(m_details.size()), 2, tableFormat(m_text->fontMetrics()));
    // The table's columns stay where they are in a right-to-left window, so we put the labels right.
    const int labels = isRightToLeft() ? 1 : 0;
    int row = 0;
    for (const Detail& detail : m_details) {
        fillCell(*table, row, labels, detail.label, toneColor(Tone::Quiet, palette()));
        fillCell(*table, row, 1 - labels, isolated(detail.value), toneColor(detail.tone, palette()));
        ++row;
    }
    m_text->moveCursor(QTextCursor::Start);
}

QString DetailsPanel::text() const
{
    return m_text->toPlainText();
}

void DetailsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        render();
    }
}

} // namespace holdall::ui
