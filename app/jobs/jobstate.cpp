#include "app/jobs/jobstate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdall {

namespace {

struct Change {
    JobState from;
    JobState to;

    bool operator==(const Change&) const = default;
};

using enum JobState;

constexpr std::array legalChanges = {
    Change{Queued, Running},    Change{Queued, Paused}, // held back
    Change{Queued, Cancelled},  Change{Running, Paused},   Change{Running, Asking},
    Change{Running, Succeeded}, Change{Running, Failed},   Change{Running, Cancelled},
    Change{Paused, Queued}, // a job that was held back
    Change{Paused, Running},    Change{Paused, Succeeded}, // the worker was done before it met the gate
    Change{Paused, Failed},     Change{Paused, Cancelled}, Change{Asking, Running},
    Change{Asking, Succeeded}, // cancelled while asking, and done all the same
    Change{Asking, Failed},     Change{Asking, Cancelled},
};

} // namespace

bool isLegal(JobState from, JobState to)
{
    return std::ranges::contains(legalChanges, Change{from, to});
}

bool isFinal(JobState state)
{
    return state == Succeeded || state == Failed || state == Cancelled;
}

std::string_view name(JobState state)
{
    switch (state) {
    case Queued:
        return "Queued";
    case Running:
        return "Running";
    case Paused:
        return "Paused";
    case Asking:
        return "Asking";
    case Succeeded:
        return "Succeeded";
    case Failed:
        return "Failed";
    case Cancelled:
        return "Cancelled";
    }
    std::unreachable();
}

} // namespace holdall
