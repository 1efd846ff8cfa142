#pragma once

#include <string_view>

namespace holdall {

/// The states of a job. The last three are final.
enum class JobState { Queued, Running, Paused, Asking, Succeeded, Failed, Cancelled };

/// The one table of legal changes.
bool isLegal(JobState from, JobState to);

bool isFinal(JobState state);

/// Whether a job in this state holds one of the queue's places.
bool isActive(JobState state);

/// The state's stable English name, for logs and tests.
std::string_view name(JobState state);

} // namespace holdall
