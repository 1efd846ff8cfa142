#pragma once

#include <QTreeView>

#include <vector>

namespace holdall::ui {

/// A view of rows with the manners that all of ours share. Columns are sized in characters, so that they
/// follow the font, can be moved, chosen by a right click on the header, and saved.
class TableView : public QTreeView {
    Q_OBJECT

public:
    struct Column {
        int characters = 0; ///< its width at first
        bool isShownAtFirst = true;
        bool isChoosable = true; ///< else it stays as it is
    };

    virtual QByteArray saveColumns() const;
    virtual void restoreColumns(const QByteArray& state); ///< those at first if it is of another version

Q_SIGNALS:
    void selectionMoved(); ///< what is selected or current may be another

protected:
    /// `model` outlives the view and has as many columns.
    TableView(QAbstractItemModel& model, std::vector<Column> columns, QWidget* parent);

    /// Widens a column as far as one of these texts needs it, each beside an icon if there are icons.
    void makeRoomFor(int column, const QStringList& texts, bool areBesideIcons = false);

    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOutColumns();
    void offerColumns(const QPoint& point);

    const std::vector<Column> m_columns;
};

} // namespace holdall::ui
