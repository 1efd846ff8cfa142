#pragma once

#include "app/jobs/jobqueue.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace holdall::ui {

class ChoiceBar;
class QueueView;
class WindowActions;

/// What can be done with the selected jobs, and which of it is possible now.
class QueueCommands : public QObject {
    Q_OBJECT

public:
    /// All outlive this object. `bar` is for questions before something is lost.
    QueueCommands(JobQueue& queue, QueueView& view, WindowActions& actions, ChoiceBar& bar);

    /// Enables what is possible for the present selection.
    void update();

Q_SIGNALS:
    /// These files are to be shown where they stand. Absolute paths.
    void placesWanted(const std::vector<std::filesystem::path>& files);

private:
    void connectActions();
    void pauseOrResume();
    void cancel();
    void cancelNow(const std::vector<std::uint64_t>& ids);
    void retry();
    void remove();
    void moveUp();
    void moveDown();
    void moveFirst();
    void openFolder();
    void copyDetails();
    bool selectionHas(bool (*condition)(const Job&)) const;

    JobQueue& m_queue;
    QueueView& m_view;
    WindowActions& m_actions;
    ChoiceBar& m_bar;
};

} // namespace holdall::ui
