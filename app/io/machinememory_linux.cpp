#include "app/io/machinememory.h"

#include <fstream>

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

} // namespace holdall
