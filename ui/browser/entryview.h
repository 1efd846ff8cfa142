#pragma once

#include "ui/browser/entrymodel.h"

#include <QTreeView>

#include <set>
#include <vector>

namespace holdall::ui {

/// The tree of an archive's entries, or the list of those that were found.
class EntryView : public QTreeView {
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit EntryView(EntryModel& model, QWidget* parent = nullptr);

    std::vector<EntryTree::Id> selectedEntries() const;
    std::size_t selectedCount() const;
    EntryTree::Id currentEntry() const; ///< the root: none

    /// Makes it the current one and the only one that is selected, whatever keys are held.
    void select(const QModelIndex& index);

    /// Around EntryModel::beginMatches() and showTree(), between which open folders would be forgotten.
    void leaveTree();
    void returnToTree();
    void forgetOpenFolders() { m_open.clear(); } ///< another tree comes

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void sizeColumns();

    EntryModel& m_model;
    std::set<EntryTree::Id> m_open; ///< folders
};

} // namespace holdall::ui
