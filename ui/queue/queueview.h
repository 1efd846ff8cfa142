#pragma once

#include "ui/queue/jobtablemodel.h"
#include "ui/widgets/tableview.h"

namespace holdall::ui {

/// The table of jobs.
class QueueView : public TableView {
    Q_OBJECT

public:
    explicit QueueView(JobTableModel& model, QWidget* parent = nullptr);

    std::vector<Job*> selectedJobs() const; ///< in the table's order
    Job* currentJob() const; ///< the one whose details are shown; may be null

private:
    void makeRoom();

    JobTableModel& m_model;
};

} // namespace holdall::ui
