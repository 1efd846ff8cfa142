#include "history.h"

namespace holdall::test {

History::History(Job* job) : m_job(job), m_states({job->state()})
{
    connect(job, &Job::stateChanged, this, &History::noteState);
    connect(job, &Job::questionAsked, this, &History::noteQuestion);
    connect(job, &Job::finished, this, &History::noteFinished);
}

void History::noteState()
{
    const JobState state = m_job->state();
    m_isLawful = m_isLawful && isLegal(m_states.back(), state) && m_finished == 0
        && m_job->question().has_value() == (state == JobState::Asking)
        && m_job->outcome().has_value() == isFinal(state);
    m_states.push_back(state);
}

void History::noteQuestion()
{
    m_isLawful = m_isLawful && m_job->state() == JobState::Asking;
}

void History::noteFinished()
{
    ++m_finished;
    m_isLawful =
        m_isLawful && m_finished == 1 && isFinal(m_job->state()) && m_states.back() == m_job->state();
}

} // namespace holdall::test
