#pragma once

#include "app/cli/exitstatus.h"
#include "app/jobs/job.h"

#include <cstddef>

namespace holdall::cli {

/// What a command does with its jobs' outcomes, as they come.
class Results {
public:
    Results() = default;
    virtual ~Results() = default;
    Results(const Results&) = delete;
    Results& operator=(const Results&) = delete;

    /// The job of the request with this index has finished; jobs finish in any order.
    virtual void take(std::size_t index, const Job& job) = 0;

    /// All jobs have finished. Returns what they mean for the process; interruption is not looked at.
    virtual ExitStatus finish() = 0;
};

} // namespace holdall::cli
