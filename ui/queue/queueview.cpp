#include "ui/queue/queueview.h"

#include "ui/queue/jobcells.h"
#include "ui/queue/jobtext.h"
#include "ui/queue/namedelegate.h"
#include "ui/queue/progressdelegate.h"
#include "ui/widgets/translated.h"

#include <QHeaderView>

#include <algorithm>

namespace holdall::ui {

namespace {

/// The result takes what is left.
const std::vector<TableView::Column> columns{
    {.characters = 48, .isChoosable = false},
    {.characters = 22},
    {.characters = 28},
    {.characters = 14},
    {.characters = 9},
    {.characters = 10},
    {.characters = 13},
    {.characters = 34},
};

} // namespace

QueueView::QueueView(JobTableModel& model, QWidget* parent)
    : TableView(model, columns, parent)
    , m_model(model)
{
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Jobs"));
        makeRoom();
        header()->viewport()->update();
        viewport()->update();
    });
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setTextElideMode(Qt::ElideRight);
    setDragEnabled(true);
    setDragDropMode(DragDrop); // of waiting jobs alone: what the model gives out and takes
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(JobTableModel::Name, new NameDelegate(this));
    setItemDelegateForColumn(JobTableModel::Progress, new ProgressDelegate(this));
}

/// Some languages write out what others abbreviate.
void QueueView::makeRoom()
{
    static constexpr double longest = 999.9 * 1024 * 1024;
    makeRoomFor(JobTableModel::Speed, {speedText(longest)});
    makeRoomFor(JobTableModel::State, stateTexts(), true);
}

std::vector<Job*> QueueView::selectedJobs() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<Job*> jobs;
    for (const QModelIndex& index : rows) {
        if (Job* job = m_model.job(index.row())) {
            jobs.push_back(job);
        }
    }
    return jobs;
}

Job* QueueView::currentJob() const
{
    return m_model.job(currentIndex().row());
}

} // namespace holdall::ui
