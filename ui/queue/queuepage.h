#pragma once

#include "ui/queue/jobtablemodel.h"

#include <QWidget>

class QSplitter;

namespace holdall::ui {

class DetailsPanel;
class QueueView;

/// The table of jobs with the details of the selected one below it.
class QueuePage : public QWidget {
    Q_OBJECT

public:
    explicit QueuePage(JobTableModel& model, QWidget* parent = nullptr);

    QueueView& view() const { return *m_view; }
    DetailsPanel& details() const { return *m_details; }

    QByteArray saveSplit() const;
    void restoreSplit(const QByteArray& state);

private:
    void showDetails();
    void selectFirst();

    QueueView* m_view;
    DetailsPanel* m_details;
    QSplitter* m_splitter;
};

} // namespace holdall::ui
