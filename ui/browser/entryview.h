#pragma once

#include "ui/browser/entrymodel.h"
#include "ui/widgets/tableview.h"

#include <QTimer>

#include <optional>
#include <set>
#include <vector>

namespace holdall::ui {

/// The tree of an archive's entries, or the list of those that were found.
class EntryView : public TableView {
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit EntryView(EntryModel& model, QWidget* parent = nullptr);

    std::vector<EntryTree::Id> selectedEntries() const;
    std::size_t selectedCount() const;
    EntryTree::Id currentEntry() const; ///< the root: none

    /// Makes it the current one and the only one that is selected, whatever keys are held.
    void select(const QModelIndex& index);

    /// Opens all folders, in slices between other events: a hundred thousand entries take a while.
    void expandAllFolders();
    void collapseAllFolders();

    void selectAll() override; ///< all rows that are not in closed folders

    /// Around EntryModel::beginMatches() and showTree(), between which open folders would be forgotten.
    void leaveTree();
    void returnToTree();
    void forgetOpenFolders() { m_open.clear(); } ///< another tree comes

    /// The folder that something at this point of the viewport would be put into: nothing for matches.
    std::optional<EntryTree::Id> folderAt(const QPoint& point) const;

    /// Draws a frame around a folder's row, or around all for the root; nothing: around none.
    void mark(std::optional<EntryTree::Id> folder);

    QByteArray saveColumns() const override; ///< empty while matches are shown
    void restoreColumns(const QByteArray& state) override;

Q_SIGNALS:
    void dragWanted(); ///< of what is selected

protected:
    void paintEvent(QPaintEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void expandSome();
    bool isShown(EntryTree::Id folder) const;

    EntryModel& m_model;
    std::set<EntryTree::Id> m_open; ///< folders
    std::optional<EntryTree::Id> m_marked;
    std::vector<EntryTree::Id> m_toExpand; ///< the next one last
    QTimer m_expanding;
};

} // namespace holdall::ui
