#include "app/jobs/operations/operations.h"

#include <algorithm>

namespace holdall {

namespace {

/// The job's context, with no more threads than its request allows.
JobContext limited(const JobContext& context, unsigned threads)
{
    JobContext few = context;
    few.setThreads(threads == 0 ? context.threads() : std::min(threads, context.threads()));
    return few;
}

Outcome perform(const CompressRequest& request, JobContext& context)
{
    JobContext few = limited(context, request.threads);
    return compress(request, few);
}

Outcome perform(const ExtractRequest& request, JobContext& context)
{
    return extract(request, context);
}

Outcome perform(const ArchiveRequest& request, JobContext& context)
{
    JobContext few = limited(context, request.threads);
    return archive(request, few);
}

Outcome perform(const VerifyRequest& request, JobContext& context)
{
    return verify(request, context);
}

Outcome perform(const EditRequest& request, JobContext& context)
{
    return edit(request, context);
}

} // namespace

Operation operationFor(const Request& request)
{
    return [request](JobContext& context) {
        return std::visit([&](const auto& wanted) { return perform(wanted, context); }, request);
    };
}

} // namespace holdall
