#include "ui/queue/queuepage.h"

#include "ui/queue/detailspanel.h"
#include "ui/queue/limitsbar.h"
#include "ui/queue/queueview.h"
#include "ui/queue/throughputgraph.h"
#include "ui/widgets/translated.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace holdall::ui {

QueuePage::QueuePage(JobTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_view(new QueueView(model))
    , m_details(new DetailsPanel)
    , m_limits(new LimitsBar)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_model(model)
{
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_limits);

    connect(&model, &JobTableModel::measured, this, &QueuePage::showGraph);
    connect(m_view, &QueueView::selectionMoved, this, &QueuePage::showDetails);
    connect(&model, &JobTableModel::rowsInserted, this, &QueuePage::selectFirst);
    connect(&model, &JobTableModel::rowsRemoved, this, &QueuePage::showDetails);
    connect(&model, &JobTableModel::jobChanged, this, [this](const Job* job) {
        if (job == m_view->currentJob()) {
            showDetails();
        }
    });
    keepTranslated(*this, [this] { showDetails(); });
}

void QueuePage::showDetails()
{
    m_details->setJob(m_view->currentJob());
    showGraph();
}

void QueuePage::showGraph()
{
    const Job* job = m_view->currentJob();
    if (job != nullptr && m_details->isVisible()) {
        m_details->graph().setHistory(m_model.historyOf(*job));
    }
}

void QueuePage::selectFirst()
{
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    }
}

QByteArray QueuePage::saveSplit() const
{
    return m_splitter->saveState();
}

void QueuePage::restoreSplit(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

} // namespace holdall::ui
