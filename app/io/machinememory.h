#pragma once

#include <cstdint>

namespace holdall {

/// Bytes of memory that this machine has; 0 if the system does not say.
std::uint64_t machineMemory();

/// Bytes of memory that this process has resident now; 0 if the system does not say.
std::uint64_t processMemory();

} // namespace holdall
