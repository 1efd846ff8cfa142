#include "support/failio/failio.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace holdall::test {

namespace {

struct Plan {
    std::atomic<std::size_t> made = 0; ///< threads may call at once; what is planned is planned before
    std::optional<std::size_t> index;
    bool always = false;
    int code = 0;
    std::size_t actionIndex = 0;
    std::function<void(int)> action;
};

std::array<Plan, 8>& plans()
{
    static std::array<Plan, 8> all;
    return all;
}

bool& areWritesDisturbed()
{
    static bool disturbed = false;
    return disturbed;
}

std::optional<std::uint64_t>& freeSpace()
{
    static std::optional<std::uint64_t> bytes;
    return bytes;
}

Plan& planOf(Call call)
{
    return plans().at(static_cast<std::size_t>(call));
}

/// Counts a call; whether it is to fail, with errno set.
bool fails(Call call, int descriptor = -1)
{
    Plan& plan = planOf(call);
    const std::size_t index = plan.made.fetch_add(1);
    if (plan.action && plan.actionIndex == index) {
        std::exchange(plan.action, nullptr)(descriptor);
    }
    const bool isChosen = plan.always || plan.index == index;
    if (isChosen) {
        errno = plan.code;
    }
    return isChosen;
}

ssize_t writeAt(int file, const void* data, std::size_t size, off_t offset)
{
    if (fails(Call::Write, file)) {
        return -1;
    }
    if (areWritesDisturbed() && planOf(Call::Write).made % 2 == 1) {
        errno = EINTR;
        return -1;
    }
    const std::size_t part = areWritesDisturbed() && size > 1 ? size - 1 : size;
    return ::syscall(SYS_pwrite64, file, data, part, offset);
}

} // namespace

std::size_t callsMade(Call call)
{
    return planOf(call).made;
}

void resetCalls()
{
    freeSpace().reset();
    for (Plan& plan : plans()) {
        plan.made = 0;
        plan.index.reset();
        plan.always = false;
        plan.action = nullptr;
    }
    areWritesDisturbed() = false;
}

void failCall(Call call, std::size_t index, int code)
{
    planOf(call).index = index;
    planOf(call).code = code;
}

void failAllCalls(Call call, int code)
{
    planOf(call).always = true;
    planOf(call).code = code;
}

void beforeCall(Call call, std::size_t index, std::function<void(int)> action)
{
    planOf(call).actionIndex = index;
    planOf(call).action = std::move(action);
}

void disturbWrites()
{
    areWritesDisturbed() = true;
}

void setFreeSpace(std::uint64_t bytes)
{
    freeSpace() = bytes;
}

std::string nameOf(Call call)
{
    static constexpr std::array names = {"open O_TMPFILE", "write", "truncate", "sync_file_range",
                                         "fsync",          "link",  "rename",   "mkdir"};
    return names.at(static_cast<std::size_t>(call));
}

} // namespace holdall::test

// The C library declares some of these with attributes of its own; only their C names count here.
// NOLINTBEGIN(readability-identifier-naming, readability-inconsistent-declaration-parameter-name)
extern "C" {

using holdall::test::Call;
using holdall::test::fails;

ssize_t pwrite(int file, const void* data, std::size_t size, off_t offset)
{
    return holdall::test::writeAt(file, data, size, offset);
}

int ftruncate(int file, off_t size) noexcept
{
    return fails(Call::Truncate, file) ? -1 : static_cast<int>(::syscall(SYS_ftruncate, file, size));
}

int sync_file_range(int file, off64_t offset, off64_t size, unsigned flags)
{
    return fails(Call::SyncRange)
        ? -1
        : static_cast<int>(::syscall(SYS_sync_file_range, file, offset, size, flags));
}

int fsync(int file)
{
    return fails(Call::Sync, file) ? -1 : static_cast<int>(::syscall(SYS_fsync, file));
}

int linkat(int from, const char* name, int to, const char* newName, int flags) noexcept
{
    return fails(Call::Link) ? -1 : static_cast<int>(::syscall(SYS_linkat, from, name, to, newName, flags));
}

int renameat(int from, const char* name, int to, const char* newName) noexcept
{
    return fails(Call::Rename) ? -1 : static_cast<int>(::syscall(SYS_renameat, from, name, to, newName));
}

int renameat2(int from, const char* name, int to, const char* newName, unsigned flags) noexcept
{
    return fails(Call::Rename) ? -1
                               : static_cast<int>(::syscall(SYS_renameat2, from, name, to, newName, flags));
}

int mkdirat(int folder, const char* name, mode_t mode) noexcept
{
    return fails(Call::MakeFolder) ? -1 : static_cast<int>(::syscall(SYS_mkdirat, folder, name, mode));
}

int statvfs(const char* name, struct statvfs* status) noexcept
{
    const long folder = ::syscall(SYS_openat, AT_FDCWD, name, O_PATH | O_CLOEXEC);
    if (folder < 0) {
        return -1;
    }
    const int result = ::fstatvfs(static_cast<int>(folder), status);
    ::close(static_cast<int>(folder));
    if (const auto bytes = holdall::test::freeSpace()) {
        status->f_bavail = *bytes / status->f_frsize;
    }
    return result;
}

int openat(int folder, const char* name, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = va_arg(arguments, mode_t);
    va_end(arguments);
    if ((flags & O_TMPFILE) == O_TMPFILE && fails(Call::OpenTemporary)) {
        return -1;
    }
    return static_cast<int>(::syscall(SYS_openat, folder, name, flags, mode));
}
}
// NOLINTEND(readability-identifier-naming, readability-inconsistent-declaration-parameter-name)
