#include "ui/browser/entryview.h"

#include "ui/queue/celldelegate.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/translated.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace holdall::ui {

namespace {

/// The folder is shown of matches alone.
const std::vector<TableView::Column> columns{
    {.characters = 48, .isChoosable = false},
    {.characters = 13},
    {.characters = 13},
    {.characters = 9},
    {.characters = 14},
    {.characters = 27},
    {.characters = 16},
    {.characters = 13},
    {.characters = 40, .isShownAtFirst = false, .isChoosable = false},
};

constexpr qint64 expansionSlice = 8; // milliseconds

} // namespace

EntryView::EntryView(EntryModel& model, QWidget* parent) : TableView(model, columns, parent), m_model(model)
{
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Entries of the archive"));
        header()->setToolTip(tr("A right click chooses the columns"));
        header()->viewport()->update();
        viewport()->update();
    });
    setTextElideMode(Qt::ElideMiddle);
    setEditTriggers(NoEditTriggers); // F2 is an action
    setItemDelegate(new CellDelegate(this));
    setDragEnabled(true);
    header()->setStretchLastSection(false);
    setSortingEnabled(true);
    sortByColumn(EntryModel::Name, Qt::AscendingOrder);
    m_expanding.setInterval(0);
    connect(&m_expanding, &QTimer::timeout, this, &EntryView::expandSome);
    connect(&model, &EntryModel::modelReset, &m_expanding, &QTimer::stop);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_open.insert(EntryModel::idOf(index)); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_open.erase(EntryModel::idOf(index)); });
}

std::vector<EntryTree::Id> EntryView::selectedEntries() const
{
    std::vector<EntryTree::Id> ids;
    ids.reserve(selectedCount());
    // Range by range: a list of indexes of a hundred thousand rows takes its time.
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        const QModelIndex parent = range.parent();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            ids.push_back(m_model.idAt(row, parent));
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

std::optional<EntryTree::Id> EntryView::folderAt(const QPoint& point) const
{
    if (m_model.showsMatches() || !viewport()->rect().contains(point)) {
        return std::nullopt;
    }
    const EntryTree::Id id = EntryModel::idOf(indexAt(point));
    const EntryNode& node = m_model.tree()[id];
    return node.isFolder() ? id : node.parent;
}

void EntryView::mark(std::optional<EntryTree::Id> folder)
{
    if (m_marked != folder) {
        m_marked = folder;
        viewport()->update();
    }
}

void EntryView::paintEvent(QPaintEvent* event)
{
    TableView::paintEvent(event);
    if (!m_marked) {
        return;
    }
    const QRect row = visualRect(m_model.indexOf(*m_marked));
    const QRect all = viewport()->rect();
    const qreal width = qMax(1.5, fontMetrics().height() / 9.0);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(Tone::Accent, palette()), width));
    const QRectF frame(row.isValid() ? QRect(all.left(), row.top(), all.width(), row.height()) : all);
    painter.drawRoundedRect(frame.adjusted(width, width, -width, -width), width * 2, width * 2);
}

QByteArray EntryView::saveColumns() const
{
    return m_model.showsMatches() ? QByteArray() : TableView::saveColumns();
}

void EntryView::restoreColumns(const QByteArray& state)
{
    TableView::restoreColumns(state);
    setColumnHidden(EntryModel::Folder, true);
    header()->setStretchLastSection(false);
}

/// Qt's own goes through all rows one by one.
void EntryView::selectAll()
{
    QItemSelection all;
    const auto addRowsOf = [&](const QModelIndex& parent) {
        if (const int rows = m_model.rowCount(parent); rows > 0) {
            all.append(QItemSelectionRange(m_model.index(0, 0, parent),
                                           m_model.index(rows - 1, m_model.columnCount() - 1, parent)));
        }
    };
    addRowsOf({});
    if (!m_model.showsMatches()) {
        for (const EntryTree::Id folder : m_open) {
            if (isShown(folder)) {
                addRowsOf(m_model.indexOf(folder));
            }
        }
    }
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

/// Whether all folders down to this one are open.
bool EntryView::isShown(EntryTree::Id folder) const
{
    while (folder != EntryTree::root && m_open.contains(folder)) {
        folder = m_model.tree()[folder].parent;
    }
    return folder == EntryTree::root;
}

/// From the front to the end: opening one then moves only the closed ones behind it.
void EntryView::expandAllFolders()
{
    if (m_model.showsMatches()) {
        return;
    }
    m_toExpand.clear();
    for (int row = m_model.rowCount(); row-- > 0;) {
        m_toExpand.push_back(m_model.idAt(row, {}));
    }
    m_expanding.start();
}

void EntryView::expandSome()
{
    QElapsedTimer time;
    time.start();
    while (!m_toExpand.empty() && !time.hasExpired(expansionSlice)) {
        const EntryTree::Id id = m_toExpand.back();
        m_toExpand.pop_back();
        if (!m_model.tree()[id].isFolder()) {
            continue;
        }
        const QModelIndex folder = m_model.indexOf(id);
        expand(folder);
        for (int row = m_model.rowCount(folder); row-- > 0;) {
            m_toExpand.push_back(m_model.idAt(row, folder));
        }
    }
    if (m_toExpand.empty()) {
        m_expanding.stop();
    }
}

void EntryView::collapseAllFolders()
{
    m_expanding.stop();
    m_open.clear();
    collapseAll();
}

/// "*" opens all that is below the current entry, which Qt does in one go.
void EntryView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Asterisk) {
        return expandAllFolders();
    }
    TableView::keyPressEvent(event);
}

void EntryView::startDrag(Qt::DropActions /*actions*/)
{
    Q_EMIT dragWanted();
}

} // namespace holdall::ui
