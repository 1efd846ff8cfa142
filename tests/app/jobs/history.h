#pragma once

#include "app/jobs/job.h"

#include <QObject>

#include <vector>

namespace holdall::test {

/// Everything that a job's signals told, in order, and whether each state change was legal.
class History : public QObject {
    Q_OBJECT

public:
    explicit History(Job* job);

    const std::vector<JobState>& states() const { return m_states; } ///< the first is that of the beginning
    int finished() const { return m_finished; }
    bool isLawful() const { return m_isLawful; } ///< so far: see Job's lifecycle

private:
    void noteState();
    void noteQuestion();
    void noteFinished();

    Job* m_job;
    std::vector<JobState> m_states;
    int m_finished = 0;
    bool m_isLawful = true;
};

} // namespace holdall::test
