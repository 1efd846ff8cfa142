#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/invocation.h"
#include "app/cli/resultstream.h"
#include "app/cli/standarderror.h"

namespace holdall::cli {

/// verify: searches the folders, runs the jobs, prints the verdicts, writes the reports.
ExitStatus runVerify(const Invocation& invocation, ResultStream& output, StandardError& errors);

} // namespace holdall::cli
