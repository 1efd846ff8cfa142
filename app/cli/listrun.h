#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/output/resultstream.h"
#include "app/cli/output/standarderror.h"
#include "app/cli/parsing/invocation.h"

namespace holdall::cli {

/// list: prints what is in each file, an archive's entries or the one that a compressed file holds.
ExitStatus runList(const Invocation& invocation, ResultStream& output, StandardError& errors);

} // namespace holdall::cli
