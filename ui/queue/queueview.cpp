#include "ui/queue/queueview.h"

#include "ui/queue/namedelegate.h"
#include "ui/queue/progressdelegate.h"
#include "ui/widgets/translated.h"

#include <QHeaderView>

#include <algorithm>

namespace holdall::ui {

namespace {

/// Widths in characters, so that they follow the font. The result takes what is left.
constexpr int columnCharacters[] = {48, 22, 24, 14, 9, 10, 13, 34};

} // namespace

QueueView::QueueView(JobTableModel& model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Jobs"));
        header()->viewport()->update();
        viewport()->update();
    });
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setDragEnabled(true);
    setDragDropMode(DragDrop); // of waiting jobs alone: what the model gives out and takes
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(JobTableModel::Name, new NameDelegate(this));
    setItemDelegateForColumn(JobTableModel::Progress, new ProgressDelegate(this));
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    sizeColumns();
}

void QueueView::sizeColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < JobTableModel::ColumnCount; ++column) {
        setColumnWidth(column, qMax(character * columnCharacters[column], header()->sectionSizeHint(column)));
    }
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

QByteArray QueueView::saveColumns() const
{
    return header()->saveState();
}

void QueueView::restoreColumns(const QByteArray& state)
{
    if (!state.isEmpty() && !header()->restoreState(state)) {
        sizeColumns(); // of another version
    }
}

void QueueView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void QueueView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

} // namespace holdall::ui
