#pragma once

#include <cstdint>

namespace holdall {

/// Bytes of memory that this machine has; 0 if the system does not say.
std::uint64_t machineMemory();

/// Bytes of memory that this process has resident now; 0 if the system does not say.
std::uint64_t processMemory();

/// From now on, large buffers go back to the system when they are freed, instead of being kept for later
/// ones of other sizes: what was foretold of a job's memory stays true.
void returnFreedMemory();

} // namespace holdall
