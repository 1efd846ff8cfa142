#pragma once

#include "app/cli/parsing/commandline.h"
#include "app/jobs/request.h"

#include <vector>

namespace holdall::cli {

/// The jobs that a command line asks for, less the excluded operands: one an operand, or one for all that
/// go into one archive. They refuse what
/// cannot go together, and every value that the codec library would refuse later.
Parsing<std::vector<Request>> compressRequests(const CommandLine& line);
Parsing<std::vector<Request>> extractRequests(const CommandLine& line);
Parsing<std::vector<Request>> verifyRequests(const CommandLine& line); ///< one for all
Parsing<std::vector<Request>>
listRequests(const CommandLine& line); ///< VerifyRequests: what to read, and how

} // namespace holdall::cli
