#pragma once

#include "app/jobs/jobqueue.h"

#include <QObject>

#include <map>

namespace holdall::ui {

class ChoiceBar;

/// Puts the questions of jobs into a bar, one after another, and brings the answers back. An answer
/// "for the rest" holds for its kind of question until the queue is idle.
class JobQuestions : public QObject {
    Q_OBJECT

public:
    JobQuestions(JobQueue& queue, ChoiceBar& bar, QObject* parent = nullptr);

    /// A job's state changed: its question may have come or gone.
    void update(Job* job);

private:
    void askNext();
    void ask(Job* job);
    void answer(std::uint64_t id, const Reply& reply);
    Job* askingJob(std::uint64_t id) const;

    JobQueue& m_queue;
    ChoiceBar& m_bar;
    std::uint64_t m_asked = 0; ///< the job whose question the bar shows; 0: none
    std::map<Question::Kind, Answer> m_forTheRest;
};

} // namespace holdall::ui
