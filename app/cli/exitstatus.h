#pragma once

#include "app/error.h"
#include "app/jobs/outcome.h"
#include "app/verify/verdict.h"

#include <span>
#include <string_view>

namespace holdall::cli {

/// What the process ends with.
enum class ExitStatus {
    Done = 0, ///< everything asked for was done; every archive verified is intact
    Data = 1, ///< damaged, truncated or unsupported input, a limit reached
    Usage = 2, ///< unknown option, bad value, impossible combination
    System = 3, ///< not found, no permission, disk full
    Interrupted = 130, ///< by a signal; nothing partial was left behind
};

/// What an exit status says, for the help and the manual pages.
struct ExitStatusInfo {
    ExitStatus status;
    std::string_view meaning; ///< one clause, not wrapped
};

/// All of them, in ascending order.
std::span<const ExitStatusInfo> exitStatuses();

ExitStatus statusOf(const Error& error);

/// Interrupted for a cancelled job. A verify job's verdict counts as the verdict, not as the outcome.
ExitStatus statusOf(const Outcome& outcome);

/// Encrypted data is no failure, but a wrong password is.
ExitStatus statusOf(const Verdict& verdict);

/// The status for several results: Interrupted over Usage over Data over System over Done.
ExitStatus worse(ExitStatus first, ExitStatus second);

} // namespace holdall::cli
