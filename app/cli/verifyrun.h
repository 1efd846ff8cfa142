#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/output/resultstream.h"
#include "app/cli/output/standarderror.h"
#include "app/cli/parsing/invocation.h"

namespace holdall::cli {

/// verify: searches the folders, runs the jobs, prints the verdicts, writes the reports.
ExitStatus runVerify(const Invocation& invocation, ResultStream& output, StandardError& errors);

} // namespace holdall::cli
