#include "ui/verification/verification.h"

namespace holdall::ui {

Verification::Verification(JobQueue& queue, Job& job)
    : m_request(std::get<BatchVerifyRequest>(job.request()))
    , m_started(QDateTime::currentDateTimeUtc())
{
    connect(&queue, &JobQueue::jobRemoved, this, [this](std::uint64_t id) {
        if (m_job != nullptr && m_job->id() == id) {
            m_job = nullptr;
            Q_EMIT jobChanged();
        }
    });
    watch(job);
}

bool Verification::isRunning() const
{
    return m_job != nullptr && !isFinal(m_job->state());
}

void Verification::goOn(Job& job)
{
    Q_ASSERT(!isRunning());
    m_outcome.reset();
    watch(job);
    Q_EMIT jobChanged();
}

void Verification::watch(Job& job)
{
    m_job = &job;
    connect(&job, &Job::verdictsArrived, this, &Verification::take);
    connect(&job, &Job::finished, this, &Verification::end);
    connect(&job, &Job::stateChanged, this, [this, &job] {
        if (!isFinal(job.state())) { // else its outcome follows
            Q_EMIT jobChanged();
        }
    });
}

void Verification::take(const std::vector<Verdict>& verdicts)
{
    std::vector<Index> replaced;
    for (const Verdict& verdict : verdicts) {
        const auto [found, isNew] =
            m_indexes.try_emplace(verdict.path.native(), static_cast<Index>(m_findings.size()));
        ++m_counts[verdict.status];
        auto finding = std::make_shared<const Verdict>(verdict);
        if (isNew) {
            m_findings.push_back(std::move(finding));
            continue;
        }
        Finding& old = m_findings[found->second];
        if (--m_counts[old->status] == 0) {
            m_counts.erase(old->status);
        }
        old = std::move(finding);
        replaced.push_back(found->second);
    }
    Q_EMIT arrived(replaced);
}

void Verification::end()
{
    m_outcome = m_job->outcome();
    m_finished = QDateTime::currentDateTimeUtc();
    Q_EMIT jobChanged();
}

} // namespace holdall::ui
