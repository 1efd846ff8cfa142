#include "app/jobs/operations/operations.h"

namespace holdall {

namespace {

Outcome perform(const CompressRequest& request, JobContext& context)
{
    return compress(request, context);
}

Outcome perform(const ExtractRequest& request, JobContext& context)
{
    return extract(request, context);
}

Outcome perform(const ArchiveRequest& request, JobContext& context)
{
    return archive(request, context);
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
