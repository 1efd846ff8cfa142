#pragma once

#include "ui/queue/jobtablemodel.h"

#include <QWidget>

class QSplitter;

namespace holdall::ui {

class DetailsPanel;
class LimitsBar;
class QueueView;

/// The table of jobs with the details of the selected one below it.
class QueuePage : public QWidget {
    Q_OBJECT

public:
    explicit QueuePage(JobTableModel& model, QWidget* parent = nullptr);

    QueueView& view() const { return *m_view; }
    DetailsPanel& details() const { return *m_details; }
    LimitsBar& limits() const { return *m_limits; }

    QByteArray saveSplit() const;
    void restoreSplit(const QByteArray& state);

private:
    void showDetails();
    void showGraph();
    void selectFirst();

    QueueView* m_view;
    DetailsPanel* m_details;
    LimitsBar* m_limits;
    QSplitter* m_splitter;
    JobTableModel& m_model;
};

} // namespace holdall::ui
