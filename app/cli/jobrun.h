#pragma once

#include "app/cli/interruption.h"
#include "app/cli/output/results.h"
#include "app/cli/output/resultstream.h"
#include "app/cli/output/standarderror.h"
#include "app/cli/output/terminalprogress.h"
#include "app/cli/parsing/invocation.h"
#include "app/jobs/jobqueue.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace holdall::cli {

/// Runs requests through a queue, on an event loop of its own, until all are done, a signal comes, or
/// standard output fails. The queue only ever holds the jobs that run, so a million requests cost no
/// more than the requests themselves.
class JobRun {
public:
    JobRun(const std::vector<Request>& requests, int jobsAtATime, StandardError& errors);

    /// Another operation than the request's own for the request with this index.
    void setOperations(std::function<Operation(std::size_t index)> operationOf);

    /// `results` gets every outcome. Needs a QCoreApplication.
    ExitStatus run(Results& results, const ResultStream& output);

    /// Cancels what runs and starts nothing more.
    void stop();

private:
    void addJobs();
    void finished(Job* job, Results& results);

    const std::vector<Request>& m_requests;
    int m_jobsAtATime;
    std::function<Operation(std::size_t index)> m_operationOf;
    std::size_t m_next = 0; ///< of m_requests, the first that is not in the queue yet
    bool m_isInterrupted = false;
    std::map<std::uint64_t, std::size_t> m_indexes; ///< of m_requests, by the id of its job
    JobQueue m_queue;
    TerminalProgress m_progress;
};

} // namespace holdall::cli
