#pragma once

#include "ui/queue/jobtablemodel.h"

#include <QTreeView>

namespace holdall::ui {

/// The table of jobs.
class QueueView : public QTreeView {
    Q_OBJECT

public:
    explicit QueueView(JobTableModel& model, QWidget* parent = nullptr);

    std::vector<Job*> selectedJobs() const; ///< in the table's order
    Job* currentJob() const; ///< the one whose details are shown; may be null

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void sizeColumns();

    JobTableModel& m_model;
};

} // namespace holdall::ui
