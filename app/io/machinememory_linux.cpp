#include "app/io/machinememory.h"

#include <fstream>

#include <malloc.h>
#include <unistd.h>

namespace holdall {

std::uint64_t machineMemory()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long pageSize = ::sysconf(_SC_PAGESIZE);
    if (pages <= 0 || pageSize <= 0) {
        return 0;
    }
    return static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(pageSize);
}

std::uint64_t processMemory()
{
    std::ifstream statm("/proc/self/statm"); // in pages: size, resident, ...
    std::uint64_t size = 0;
    std::uint64_t resident = 0;
    const long pageSize = ::sysconf(_SC_PAGESIZE);
    if (!(statm >> size >> resident) || pageSize <= 0) {
        return 0;
    }
    return resident * static_cast<std::uint64_t>(pageSize);
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    constexpr int largeBuffer = 256 * 1024;
    constexpr int keptAtMost = 1024 * 1024; // of each thread's small ones
    ::mallopt(M_MMAP_THRESHOLD, largeBuffer);
    ::mallopt(M_TRIM_THRESHOLD, keptAtMost);
#endif
}

} // namespace holdall
