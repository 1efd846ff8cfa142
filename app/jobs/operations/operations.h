#pragma once

#include "app/jobs/jobcontext.h"
#include "app/jobs/outcome.h"
#include "app/jobs/request.h"

#include <functional>

namespace holdall {

/// The work of one job: a plain function, called on a worker thread. Tests put their own in.
using Operation = std::function<Outcome(JobContext&)>;

Outcome compress(const CompressRequest& request, JobContext& context);
Outcome archive(const ArchiveRequest& request, JobContext& context);
Outcome extract(const ExtractRequest& request, JobContext& context);
Outcome verify(const VerifyRequest& request, JobContext& context);
Outcome verify(const BatchVerifyRequest& request, JobContext& context);
Outcome edit(const EditRequest& request, JobContext& context);

/// The operation that does what `request` asks.
Operation operationFor(const Request& request);

} // namespace holdall
