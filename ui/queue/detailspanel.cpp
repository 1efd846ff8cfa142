#include "ui/queue/detailspanel.h"

#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtext.h"
#include "ui/queue/throughputgraph.h"
#include "ui/widgets/detaillist.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace holdall::ui {

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidingLabel(Qt::ElideMiddle))
    , m_text(new DetailList)
    , m_graph(new ThroughputGraph)
    , m_copy(new QPushButton(symbolicIcon(QStringLiteral("copy")), QString()))
{
    m_title->setFont(headingFont(font(), 1));
    keepTranslated(*this, [this] {
        alignLeading(*m_title);
        m_copy->setText(tr("Copy &details"));
        m_text->setAccessibleName(tr("Details of the selected job"));
    });
    m_text->viewport()->setAutoFillBackground(false);

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
    m_text->setDetails(job ? detailsOf(*job) : std::vector<Detail>());
}

QString DetailsPanel::text() const
{
    return m_text->toPlainText();
}

} // namespace holdall::ui
