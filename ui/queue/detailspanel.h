#pragma once

#include "app/jobs/job.h"
#include "ui/queue/jobdetails.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace holdall::ui {

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

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    QLabel* m_title;
    QTextBrowser* m_text;
    ThroughputGraph* m_graph;
    QPushButton* m_copy;
    std::vector<Detail> m_details;
};

} // namespace holdall::ui
