#pragma once

#include <string_view>

namespace holdall {

/// The states of a job. The last three are final.
enum class JobState {
    Queued, ///< waits for a place
    Running,
    Paused, ///< held back before its start, or stopped between two buffers
    Asking, ///< runs, and waits for an answer
    Succeeded,
    Failed,
    Cancelled,
};

/// The one table of legal changes.
bool isLegal(JobState from, JobState to);

bool isFinal(JobState state);

/// The state's stable English name, for logs and tests.
std::string_view name(JobState state);

} // namespace holdall
