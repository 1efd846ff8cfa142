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

/// While one of these lives, buffers are kept for later ones after all: for work on very many small things,
/// each of which needs the same. Giving pages back stops all threads, every time. The last one to go returns
/// what was kept. Not before returnFreedMemory(); any thread may make one.
class MemoryReuse {
public:
    MemoryReuse();
    ~MemoryReuse();
    MemoryReuse(const MemoryReuse&) = delete;
    MemoryReuse& operator=(const MemoryReuse&) = delete;
};

} // namespace holdall
