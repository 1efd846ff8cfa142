#pragma once

#include "ui/verification/verdictmodel.h"

#include <QTreeView>

#include <optional>
#include <vector>

namespace holdall::ui {

/// The table of verdicts.
class VerdictView : public QTreeView {
    Q_OBJECT

public:
    explicit VerdictView(VerdictModel& model, QWidget* parent = nullptr);

    std::vector<int> selectedRows() const; ///< in the table's order

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOutColumns();
    void connectModel();
    void showColumnMenu(QPoint place);

    VerdictModel& m_model;
    std::optional<Verification::Index> m_current; ///< while the model is reset
};

} // namespace holdall::ui
