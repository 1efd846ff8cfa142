#include "app/jobs/operations/conclusion.h"

#include <utility>

namespace holdall {

Outcome conclude(const Result<codec::Ending>& ending, Summary summary, const JobContext& context,
                 std::chrono::steady_clock::time_point start)
{
    summary.duration =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    const bool isStopped = ending ? *ending == codec::Ending::Stopped : context.isStopped();
    if (isStopped) {
        return {.kind = Outcome::Kind::Cancelled, .error = {}, .summary = std::move(summary)};
    }
    if (!ending) {
        return {.kind = Outcome::Kind::Failed, .error = ending.error(), .summary = std::move(summary)};
    }
    Progress& progress = context.progress();
    progress.done.store(progress.total.load(std::memory_order_relaxed), std::memory_order_relaxed);
    return {.kind = Outcome::Kind::Succeeded, .error = {}, .summary = std::move(summary)};
}

codec::Control controlOf(const JobContext& context)
{
    return {.stop = context.stopToken(), .gate = &context.gate(), .threads = context.threads()};
}

} // namespace holdall
