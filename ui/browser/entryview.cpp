#include "ui/browser/entryview.h"

#include "ui/queue/celldelegate.h"
#include "ui/widgets/translated.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace holdall::ui {

namespace {

/// Widths in characters, so that they follow the font.
constexpr int columnCharacters[] = {48, 13, 13, 9, 14, 27, 16, 13, 40};
static_assert(std::size(columnCharacters) == EntryModel::ColumnCount);

} // namespace

EntryView::EntryView(EntryModel& model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Entries of the archive"));
        header()->viewport()->update();
        viewport()->update();
    });
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setEditTriggers(NoEditTriggers); // F2 is an action
    setItemDelegate(new CellDelegate(this));
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(false);
    sizeColumns();
    setColumnHidden(EntryModel::Folder, true);
    setSortingEnabled(true);
    sortByColumn(EntryModel::Name, Qt::AscendingOrder);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_open.insert(EntryModel::idOf(index)); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_open.erase(EntryModel::idOf(index)); });
}

void EntryView::sizeColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < EntryModel::ColumnCount; ++column) {
        setColumnWidth(column, qMax(character * columnCharacters[column], header()->sectionSizeHint(column)));
    }
}

std::vector<EntryTree::Id> EntryView::selectedEntries() const
{
    std::vector<EntryTree::Id> ids;
    ids.reserve(selectedCount());
    // Range by range: a list of indexes of a hundred thousand rows takes its time.
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            ids.push_back(EntryModel::idOf(m_model.index(row, 0, range.parent())));
        }
    }
    return ids;
}

std::size_t EntryView::selectedCount() const
{
    std::size_t count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        count += static_cast<std::size_t>(range.height());
    }
    return count;
}

EntryTree::Id EntryView::currentEntry() const
{
    const QModelIndex current = currentIndex();
    return selectionModel()->isRowSelected(current.row(), current.parent()) ? EntryModel::idOf(current)
                                                                            : EntryTree::Id(EntryTree::root);
}

void EntryView::select(const QModelIndex& index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index); // opens the folders above it
}

void EntryView::leaveTree()
{
    setRootIsDecorated(false);
    setColumnHidden(EntryModel::Folder, false);
    header()->moveSection(header()->visualIndex(EntryModel::Folder), 1);
}

void EntryView::returnToTree()
{
    const EntryTree::Id current = currentEntry();
    m_model.showTree();
    setRootIsDecorated(true);
    setColumnHidden(EntryModel::Folder, true);
    header()->moveSection(header()->visualIndex(EntryModel::Folder), EntryModel::Folder);
    for (const EntryTree::Id id : std::exchange(m_open, {})) {
        expand(m_model.indexOf(id));
    }
    if (current != EntryTree::root) {
        select(m_model.indexOf(current));
    }
}

QByteArray EntryView::saveColumns() const
{
    return m_model.showsMatches() ? QByteArray() : header()->saveState();
}

void EntryView::restoreColumns(const QByteArray& state)
{
    if (state.isEmpty()) {
        return;
    }
    if (!header()->restoreState(state)) {
        sizeColumns(); // of another version
    }
    setColumnHidden(EntryModel::Folder, true);
    header()->setStretchLastSection(false);
}

void EntryView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void EntryView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

} // namespace holdall::ui
