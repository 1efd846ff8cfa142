#pragma once

#include "app/jobs/job.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace holdall::ui {

class DetailList;
class ThroughputGraph;

/// All about the selected job, to be read, selected and copied.
class DetailsPanel : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    /// Shows a job, or with null that none is selected.
    void setJob(const Job* job);

    QString text() const; ///< what is shown

    ThroughputGraph& graph() const { return *m_graph; }

Q_SIGNALS:
    void copyWanted();

private:
    QLabel* m_title;
    DetailList* m_text;
    ThroughputGraph* m_graph;
    QPushButton* m_copy;
};

} // namespace holdall::ui
