#pragma once

#include "ui/verification/verdictcolumns.h"
#include "ui/verification/verification.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <set>
#include <vector>

namespace holdall::ui {

/// A verification as a table, sorted and filtered. What arrives comes into the table some times a second, in
/// its place, at a cost that grows with the table, not with its square.
class VerdictModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Statuses = std::set<Verdict::Status>;

    /// `verification` outlives this object.
    explicit VerdictModel(const Verification& verification, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Only files of these statuses, or all if there are none, that have `text` somewhere.
    void setFilter(const Statuses& statuses, const QString& text);

    /// The language changed: all texts are made anew.
    void retranslate();

    Verification::Finding finding(int row) const; ///< null if there is no such row
    QString cell(int row, VerdictColumn column) const;

    /// Which file a row is, and the row of a file; -1: it is not shown.
    Verification::Index fileOf(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    int rowOf(Verification::Index file) const;

private:
    using Index = Verification::Index;

    void onArrived(const std::vector<Index>& replaced);
    void flush();
    void addNew();
    void mergeBehind(std::size_t sorted);
    void showAnew();
    bool isWanted(const VerdictRow& row) const;
    bool isBefore(Index one, Index other) const;
    QVariant decoration(const VerdictRow& row, VerdictColumn column) const;

    const Verification& m_verification;
    std::vector<VerdictRow> m_rows; ///< by index of the file
    std::vector<Index> m_shown; ///< in the table's order
    VerdictColumn m_column = VerdictColumn::Status;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Statuses m_statuses;
    QString m_text; ///< case folded
    bool m_hasReplaced = false;
    QTimer m_flush;
};

} // namespace holdall::ui
