#include "app/archive/readerprocess/filesystemlock.h"

#include "app/io/filedescriptor.h"

#include <cerrno>
#include <cstdint>

#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace holdall {

namespace {

/// All kinds of access that version 1 of Landlock knows.
constexpr std::uint64_t firstAccesses = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1U) - 1;

/// All that the kernel's version of Landlock can forbid.
::landlock_ruleset_attr everyRight(long version)
{
    ::landlock_ruleset_attr attributes = {};
    attributes.handled_access_fs = firstAccesses;
#ifdef LANDLOCK_ACCESS_FS_REFER
    attributes.handled_access_fs |= version >= 2 ? LANDLOCK_ACCESS_FS_REFER : 0;
#endif
#ifdef LANDLOCK_ACCESS_FS_TRUNCATE
    attributes.handled_access_fs |= version >= 3 ? LANDLOCK_ACCESS_FS_TRUNCATE : 0;
#endif
#ifdef LANDLOCK_ACCESS_NET_BIND_TCP
    attributes.handled_access_net =
        version >= 4 ? LANDLOCK_ACCESS_NET_BIND_TCP | LANDLOCK_ACCESS_NET_CONNECT_TCP : 0;
#endif
#ifdef LANDLOCK_ACCESS_FS_IOCTL_DEV
    attributes.handled_access_fs |= version >= 5 ? LANDLOCK_ACCESS_FS_IOCTL_DEV : 0;
#endif
#ifdef LANDLOCK_SCOPE_SIGNAL
    attributes.scoped = version >= 6 ? LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | LANDLOCK_SCOPE_SIGNAL : 0;
#endif
    return attributes;
}

} // namespace

/// glibc has no functions for these calls.
std::expected<void, int> forbidFileSystem()
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, // NOLINT(*-vararg)
                                   LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) {
        return {};
    }
    const ::landlock_ruleset_attr attributes = everyRight(version);
    const FileDescriptor rules(static_cast<int>(
        ::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0))); // NOLINT(*-vararg)
    if (!rules.isOpen() || ::syscall(SYS_landlock_restrict_self, rules.get(), 0) != 0) { // NOLINT(*-vararg)
        return std::unexpected(errno);
    }
    return {};
}

} // namespace holdall
