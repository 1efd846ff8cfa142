#include "ui/browser/entrymodel.h"

#include "ui/browser/entrytext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace holdall::ui {

namespace {

EntryKey keyOf(int column)
{
    constexpr EntryKey keys[] = {EntryKey::Name,        EntryKey::Size,   EntryKey::PackedSize,
                                 EntryKey::Ratio,       EntryKey::Method, EntryKey::Modified,
                                 EntryKey::Permissions, EntryKey::Crc,    EntryKey::Folder};
    static_assert(std::size(keys) == EntryModel::ColumnCount);
    return keys[column];
}

bool isNumber(int column)
{
    return column >= EntryModel::Size && column <= EntryModel::Ratio;
}

QString titleOf(int column)
{
    const QString titles[] = {
        EntryModel::tr("Name"),        EntryModel::tr("Size"),   EntryModel::tr("Packed"),
        EntryModel::tr("Ratio"),       EntryModel::tr("Method"), EntryModel::tr("Modified"),
        EntryModel::tr("Permissions"), EntryModel::tr("CRC"),    EntryModel::tr("Folder"),
    };
    return titles[column];
}

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

EntryModel::EntryModel(WorkerPool& workers, QObject* parent)
    : QAbstractItemModel(parent)
    , m_sortTree(workers, [this](EntryOrder order) { takeOrder(std::move(order)); })
    , m_sortMatches(workers, [this](Ids matches) { takeMatches(std::move(matches)); })
{
    for (const Entry::Kind kind : {Entry::Kind::File, Entry::Kind::Folder, Entry::Kind::SymbolicLink}) {
        m_icons.emplace(kindIcon(kind), symbolicIcon(kindIcon(kind)));
    }
    clear();
}

void EntryModel::clear()
{
    beginResetModel();
    m_sortTree.cancel();
    m_sortMatches.cancel();
    m_tree = std::make_shared<EntryTree>();
    m_order = {.children = {{}}, .rows = {0}};
    m_matches.clear();
    m_matchRows.clear();
    m_isComplete = false;
    m_isEditable = false;
    m_showsMatches = false;
    endResetModel();
}

void EntryModel::add(const std::vector<Entry>& entries)
{
    const std::size_t firstNew = m_tree->size();
    for (const Entry& entry : entries) {
        m_tree->add(entry);
    }
    m_order.rows.resize(m_tree->size());
    m_order.children.resize(m_tree->folders());
    insertNew(firstNew);
}

/// Children of new folders first, while nobody sees these; then what is in folders that are shown.
void EntryModel::insertNew(std::size_t firstNew)
{
    std::map<Id, Ids> byParent;
    for (auto id = static_cast<Id>(firstNew); id < m_tree->size(); ++id) {
        byParent[(*m_tree)[id].parent].push_back(id);
    }
    for (auto group = byParent.lower_bound(static_cast<Id>(firstNew)); group != byParent.end(); ++group) {
        append(group->first, group->second);
    }
    byParent.erase(byParent.lower_bound(static_cast<Id>(firstNew)), byParent.end());
    for (const auto& [parent, ids] : byParent) {
        addRows(parent, ids);
    }
}

void EntryModel::addRows(Id parent, const Ids& ids)
{
    if (m_showsMatches) {
        return append(parent, ids);
    }
    const int first = static_cast<int>(childrenOf(parent).size());
    beginInsertRows(indexOf(parent), first, first + static_cast<int>(ids.size()) - 1);
    append(parent, ids);
    endInsertRows();
}

void EntryModel::append(Id parent, const Ids& ids)
{
    Ids& children = m_order.children[(*m_tree)[parent].folder];
    for (const Id id : ids) {
        m_order.rows[id] = static_cast<std::uint32_t>(children.size());
        children.push_back(id);
    }
}

void EntryModel::complete()
{
    m_tree->finish();
    m_isComplete = true;
    startSorting();
}

void EntryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        return;
    }
    m_sorting = {.key = keyOf(column), .isDescending = order == Qt::DescendingOrder};
    startSorting();
}

/// The tree is sorted by its folders' names where matches are sorted by their folders.
void EntryModel::startSorting()
{
    if (!m_isComplete) {
        return;
    }
    m_sorting.locale = QLocale();
    const std::shared_ptr<const EntryTree> tree = m_tree;
    m_sortTree.start([tree, sorting = m_sorting](const std::stop_token& stop) {
        return sortedOrder(*tree, sorting, stop);
    });
    if (m_showsMatches && m_areMatchesComplete) {
        m_sortMatches.start(
            [tree, sorting = m_sorting, ids = m_matches](const std::stop_token& stop) mutable {
                return sortEntries(ids, *tree, sorting, stop) ? std::optional(std::move(ids)) : std::nullopt;
            });
    }
}

void EntryModel::takeOrder(EntryOrder order)
{
    if (m_showsMatches) {
        m_order = std::move(order);
    } else {
        changeLayout([&] { m_order = std::move(order); });
    }
    Q_EMIT sorted();
}

void EntryModel::takeMatches(Ids matches)
{
    changeLayout([&] {
        m_matches = std::move(matches);
        for (std::uint32_t row = 0; row < m_matches.size(); ++row) {
            m_matchRows[m_matches[row]] = row;
        }
    });
    Q_EMIT sorted();
}

void EntryModel::changeLayout(const std::function<void()>& change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before) {
        const Id id = idOf(index);
        const std::uint32_t row = m_showsMatches ? m_matchRows[id] : m_order.rows[id];
        after.push_back(createIndex(static_cast<int>(row), index.column(), quintptr(id)));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void EntryModel::beginMatches()
{
    beginResetModel();
    m_sortMatches.cancel();
    m_matches.clear();
    m_matchRows.assign(m_tree->size(), 0);
    m_showsMatches = true;
    m_areMatchesComplete = false;
    endResetModel();
}

void EntryModel::addMatches(const std::vector<Id>& ids)
{
    const int first = static_cast<int>(m_matches.size());
    beginInsertRows({}, first, first + static_cast<int>(ids.size()) - 1);
    m_matchRows.resize(m_tree->size());
    for (const Id id : ids) {
        m_matchRows[id] = static_cast<std::uint32_t>(m_matches.size());
        m_matches.push_back(id);
    }
    endInsertRows();
}

void EntryModel::endMatches()
{
    m_areMatchesComplete = true;
    startSorting();
}

void EntryModel::showTree()
{
    beginResetModel();
    m_sortMatches.cancel();
    m_matches = {};
    m_matchRows = {};
    m_showsMatches = false;
    endResetModel();
}

EntryTree::Id EntryModel::idOf(const QModelIndex& index)
{
    return index.isValid() ? static_cast<Id>(index.internalId()) : EntryTree::root;
}

QModelIndex EntryModel::indexOf(Id id, int column) const
{
    return id == EntryTree::root ? QModelIndex()
                                 : createIndex(static_cast<int>(m_order.rows[id]), column, quintptr(id));
}

EntryTree::Id EntryModel::idAt(int row, const QModelIndex& parent) const
{
    const Ids& ids = m_showsMatches ? m_matches : childrenOf(idOf(parent));
    return ids[static_cast<std::size_t>(row)];
}

QModelIndex EntryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, quintptr(idAt(row, parent)));
}

QModelIndex EntryModel::parent(const QModelIndex& index) const
{
    return m_showsMatches || !index.isValid() ? QModelIndex() : indexOf((*m_tree)[idOf(index)].parent);
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    if (m_showsMatches) {
        return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
    }
    const Id id = idOf(parent);
    return parent.column() > 0 || !(*m_tree)[id].isFolder() ? 0 : static_cast<int>(childrenOf(id).size());
}

int EntryModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

bool EntryModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDragEnabled;
    flags.setFlag(Qt::ItemIsEditable, m_isEditable && index.column() == Name);
    return (*m_tree)[idOf(index)].isFolder() && !m_showsMatches ? flags : flags | Qt::ItemNeverHasChildren;
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Id id = idOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(id, index.column());
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(icon((*m_tree)[id].kind)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::ToolTipRole:
        return index.column() == Name ? plainToolTip(entryNameText(*m_tree, id)) : QString();
    default:
        return {};
    }
}

/// A name that was left as it is shown is left as it is.
bool EntryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const bool isOther = role == Qt::EditRole && index.column() == Name && value != data(index);
    if (isOther) {
        Q_EMIT renameWanted(idOf(index), value.toString());
    }
    return isOther;
}

QString EntryModel::text(Id id, int column) const
{
    const EntryNode& node = (*m_tree)[id];
    switch (static_cast<Column>(column)) {
    case Name:
        return entryNameText(*m_tree, id);
    case Size:
        return entrySizeText(node);
    case PackedSize:
        return entryPackedSizeText(node);
    case Ratio:
        return entryRatioText(node);
    case Method:
        return entryMethodText(*m_tree, id);
    case Modified:
        return entryTimeText(node);
    case Permissions:
        return entryPermissionsText(node);
    case Crc:
        return entryCrcText(node);
    case Folder:
        return entryFolderText(*m_tree, id);
    case ColumnCount:
        break;
    }
    return {};
}

const QIcon& EntryModel::icon(Entry::Kind kind) const
{
    return m_icons.at(kindIcon(kind));
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(alignmentOf(section));
    }
    return role == Qt::DisplayRole ? QVariant(titleOf(section)) : QVariant();
}

} // namespace holdall::ui
