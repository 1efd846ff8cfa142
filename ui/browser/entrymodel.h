#pragma once

#include "app/archive/listing/entryorder.h"
#include "app/archive/listing/entrytree.h"
#include "ui/browser/errand.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <map>
#include <memory>
#include <vector>

namespace holdall::ui {

/// The entries of an archive: as a tree, or those that were found as a flat list. Grows while the archive is
/// read, in the archive's order; sorted once it is complete, away from the window's thread.
class EntryModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Size, PackedSize, Ratio, Method, Modified, Permissions, Crc, Folder, ColumnCount };

    /// `workers` outlives this object.
    explicit EntryModel(WorkerPool& workers, QObject* parent = nullptr);

    void add(const std::vector<Entry>& entries);
    void complete(); ///< no more come
    void clear();
    bool isComplete() const { return m_isComplete; }

    /// Whether names can be edited in the view; not at first. See renameWanted().
    void setEditable(bool editable) { m_isEditable = editable; }

    /// Shows an empty list, to be filled with what is found, or the tree again.
    void beginMatches();
    void addMatches(const std::vector<EntryTree::Id>& ids);
    void endMatches(); ///< all were found: sorts them
    void showTree();
    bool showsMatches() const { return m_showsMatches; }

    const EntryTree& tree() const { return *m_tree; }
    static EntryTree::Id idOf(const QModelIndex& index); ///< the root's for an index that is not valid
    QModelIndex indexOf(EntryTree::Id id, int column = 0) const; ///< in the tree
    EntryTree::Id idAt(int row, const QModelIndex& parent) const; ///< of a row that is there

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// At once in name; the rows follow when a worker has sorted them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isSorting() const { return m_sortTree.isBusy() || m_sortMatches.isBusy(); }

Q_SIGNALS:
    void sorted();
    void renameWanted(holdall::EntryTree::Id id, const QString& name); ///< the name stays as it is here

private:
    using Id = EntryTree::Id;
    using Ids = std::vector<Id>;

    void insertNew(std::size_t firstNew);
    void addRows(Id parent, const Ids& ids);
    void append(Id parent, const Ids& ids);
    void startSorting();
    void takeOrder(EntryOrder order);
    void takeMatches(Ids matches);
    void changeLayout(const std::function<void()>& change);
    QString text(Id id, int column) const;
    const QIcon& icon(Entry::Kind kind) const;
    const Ids& childrenOf(Id id) const { return m_order.children[(*m_tree)[id].folder]; }

    std::shared_ptr<EntryTree> m_tree; ///< shared with sorting workers once complete, and not changed then
    EntryOrder m_order;
    Ids m_matches;
    std::vector<std::uint32_t> m_matchRows; ///< by node; empty for the tree
    EntrySorting m_sorting;
    bool m_isComplete = false;
    bool m_isEditable = false;
    bool m_showsMatches = false;
    bool m_areMatchesComplete = false;
    std::map<QString, QIcon> m_icons;
    Errand<EntryOrder> m_sortTree;
    Errand<Ids> m_sortMatches;
};

} // namespace holdall::ui
