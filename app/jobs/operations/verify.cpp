#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/operations.h"
#include "app/jobs/operations/verification.h"

#include <utility>

namespace holdall {

Outcome verify(const VerifyRequest& request, JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    Verified verified = verifyFile(request, context, {.share = Share::Whole});
    const codec::Ending ending = verified.verdict ? codec::Ending::Complete : codec::Ending::Stopped;
    Summary summary{.bytesRead = verified.bytesRead,
                    .files = verified.verdict ? std::uint64_t(1) : 0,
                    .verdict = std::move(verified.verdict)};
    return conclude(ending, std::move(summary), context, start);
}

} // namespace holdall
