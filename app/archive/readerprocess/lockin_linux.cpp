#include "app/archive/readerprocess/lockin.h"

#include "app/archive/readerprocess/filesystemlock.h"
#include "app/archive/readerprocess/sanitized.h"
#include "app/archive/readerprocess/systemcallfilter.h"

#include <cerrno>
#include <csignal>
#include <fstream>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace holdall {

namespace {

std::expected<void, int> done(int result)
{
    return result == 0 ? std::expected<void, int>() : std::unexpected(errno);
}

std::expected<void, int> limit(__rlimit_resource resource, std::uint64_t most)
{
    const ::rlimit value = {.rlim_cur = most, .rlim_max = most};
    return done(::setrlimit(resource, &value));
}

/// Bytes of private, writable memory, of which this process is the only one to know.
std::uint64_t ownMemory()
{
    std::ifstream statistics("/proc/self/statm");
    std::uint64_t pages = 0;
    for (int column = 0; column < 6; ++column) { // "data" is the sixth
        statistics >> pages;
    }
    constexpr std::uint64_t guess = std::uint64_t(64) << 20U;
    return statistics ? pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : guess;
}

std::expected<void, int> limitMemory(std::uint64_t most)
{
    return isSanitized ? std::expected<void, int>() : limit(RLIMIT_DATA, most);
}

std::expected<void, int> limitDescriptors(int count)
{
    constexpr int pipes = 16; // that sanitizers look at memory through
    const int most = count + (isSanitized ? pipes : 0);
    return limit(RLIMIT_NOFILE, static_cast<std::uint64_t>(most));
}

std::expected<void, int> limitResources(const Lock& lock, std::uint64_t ownMemoryBefore)
{
    return limit(RLIMIT_CORE, 0)
        .and_then([] { return limit(RLIMIT_FSIZE, 0); })
        .and_then([&] { return limitDescriptors(lock.firstForbidden); })
        .and_then([&] {
            return lock.memoryLimit == 0 ? std::expected<void, int>()
                                         : limitMemory(ownMemoryBefore + lock.memoryLimit);
        });
}

/// Neither longer than its parent, nor with its parent's descriptors.
std::expected<void, int> leaveNothingOpen(const Lock& lock)
{
    if (::close_range(static_cast<unsigned>(lock.firstForbidden), ~0U, 0) != 0) {
        return std::unexpected(errno);
    }
    return done(::prctl(PR_SET_PDEATHSIG, SIGKILL)); // NOLINT(*-vararg)
}

} // namespace

/// The file system first, since that takes a descriptor; the system calls last, since they take everything.
std::expected<void, int> lockIn(const Lock& lock)
{
    const std::uint64_t memory = ownMemory();
    return leaveNothingOpen(lock)
        .and_then([] { return done(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)); }) // NOLINT(*-vararg)
        .and_then([] { return forbidFileSystem(); })
        .and_then([&] { return limitResources(lock, memory); })
        .and_then([&] { return forbidSystemCalls(lock.writable); });
}

} // namespace holdall
