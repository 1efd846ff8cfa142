#pragma once

#include "app/jobs/jobqueue.h"

#include <QDateTime>
#include <QObject>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace holdall::ui {

/// What a verification of many files has found so far: a verdict a file, from the job that was begun with and
/// those that verify some of the files again, one after the other. Lives on the window's thread.
class Verification : public QObject {
    Q_OBJECT

public:
    using Index = std::uint32_t; ///< of a file, in the order of arrival; stays
    using Finding = std::shared_ptr<const Verdict>; ///< never null; may be read by any thread
    using Counts = std::map<Verdict::Status, int>;

    /// `job` has a BatchVerifyRequest and belongs to `queue`, which outlives this object.
    Verification(JobQueue& queue, Job& job);

    const BatchVerifyRequest& request() const { return m_request; } ///< the one that was begun with
    const std::vector<Finding>& findings() const { return m_findings; } ///< by index
    const Counts& counts() const { return m_counts; } ///< of each status, if there are any

    Job* job() const { return m_job; } ///< the last one; null: it was taken out of the queue
    bool isRunning() const; ///< also while it waits or rests
    const std::optional<Outcome>& outcome() const { return m_outcome; } ///< of the last job, once it ended
    const QDateTime& started() const { return m_started; }
    const QDateTime& finished() const { return m_finished; } ///< valid once no job runs

    /// The job that verifies some files again: its verdicts take the places of the old ones. Not while one
    /// runs.
    void goOn(Job& job);

Q_SIGNALS:
    /// More findings than before, and these have other verdicts now.
    void arrived(const std::vector<holdall::ui::Verification::Index>& replaced);

    /// The job's state, or which job it is.
    void jobChanged();

private:
    void watch(Job& job);
    void take(const std::vector<Verdict>& verdicts);
    void end();

    const BatchVerifyRequest m_request;
    std::vector<Finding> m_findings;
    std::unordered_map<std::string, Index> m_indexes; ///< by path
    Counts m_counts;
    Job* m_job = nullptr;
    std::optional<Outcome> m_outcome;
    QDateTime m_started;
    QDateTime m_finished;
};

} // namespace holdall::ui
