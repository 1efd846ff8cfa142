#pragma once

#include "app/jobs/jobcontext.h"
#include "app/jobs/outcome.h"
#include "app/jobs/request.h"

namespace holdall {

/// compress() for a folder: every regular file of it becomes a compressed one in the same tree of
/// names under a new folder; empty folders are kept. What cannot be read, and what is no file or
/// folder, is noted as a problem in `summary`, and the rest is done.
Result<codec::Ending> compressFolder(const CompressRequest& request, JobContext& context, Summary& summary);

} // namespace holdall
