#pragma once

#include "app/jobs/jobcontext.h"
#include "app/jobs/operations/inputarchive.h"
#include "app/jobs/outcome.h"
#include "app/jobs/request.h"

namespace holdall {

/// extract() for an archive: everything in it, or what the request's patterns say. Entries that cannot be
/// made are problems in `summary`; if the archive itself is damaged, nothing of it is placed.
Result<codec::Ending> extractArchive(const ExtractRequest& request, const InputArchive& archive,
                                     JobContext& context, Summary& summary);

} // namespace holdall
