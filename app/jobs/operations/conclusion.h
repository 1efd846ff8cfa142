#pragma once

#include "app/jobs/jobcontext.h"
#include "app/jobs/outcome.h"

#include <chrono>

namespace holdall {

/// The outcome of an operation that ended so and began at `start`. An error that came after a stop
/// was asked for is a cancellation.
Outcome conclude(const Result<codec::Ending>& ending, Summary summary, const JobContext& context,
                 std::chrono::steady_clock::time_point start);

/// How codec::encode() and codec::decode() are steered by the job.
codec::Control controlOf(const JobContext& context);

} // namespace holdall
