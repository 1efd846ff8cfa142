#include "app/io/machinememory.h"

#include <fstream>
#include <mutex>

#include <malloc.h>
#include <unistd.h>

namespace holdall {

namespace {

/// What the allocator does with memory that is freed; bytes.
struct Keeping {
    int largeBuffer = 0; ///< larger ones go back at once
    int kept = 0; ///< of the others, for each thread
};

void keepFreed([[maybe_unused]] const Keeping& keeping)
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, keeping.largeBuffer);
    ::mallopt(M_TRIM_THRESHOLD, keeping.kept);
#endif
}

void trimMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

std::mutex reuseMutex; ///< guards what follows
int reusers = 0;

} // namespace

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
    keepFreed({.largeBuffer = 256 * 1024, .kept = 1024 * 1024});
}

MemoryReuse::MemoryReuse()
{
    const std::scoped_lock lock(reuseMutex);
    if (reusers++ == 0) {
        keepFreed({.largeBuffer = 16 * 1024 * 1024, .kept = 24 * 1024 * 1024});
    }
}

MemoryReuse::~MemoryReuse()
{
    const std::scoped_lock lock(reuseMutex);
    if (--reusers == 0) {
        returnFreedMemory();
        trimMemory();
    }
}

} // namespace holdall
