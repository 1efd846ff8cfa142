#include "app/io/attributes.h"

#include "app/io/systemcalls.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <linux/limits.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace holdall {

void applyAttributes(const FileDescriptor& file, const FileStatus& attributes)
{
    static constexpr unsigned groupShift = 3;
    unsigned permissions = attributes.permissions;
    if (::fchown(file.get(), uid_t(-1), attributes.group) != 0) {
        const unsigned both = permissions >> groupShift & permissions & S_IRWXO;
        permissions = (permissions & S_IRWXU) | both << groupShift | both;
    }
    const SystemResult<FileStatus> own = statusOf(file.get());
    if (own && own->owner != attributes.owner) {
        [[maybe_unused]] const int refused = ::fchown(file.get(), attributes.owner, gid_t(-1));
    }
    [[maybe_unused]] const int refused = ::fchmod(file.get(), permissions);
    const timespec modified{.tv_sec = attributes.modified.seconds,
                            .tv_nsec = attributes.modified.nanoseconds};
    const std::array times = {timespec{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, modified};
    ::futimens(file.get(), times.data());
}

void copyExtendedAttributes(int from, int to)
{
    std::string names(XATTR_LIST_MAX, '\0');
    const ssize_t size = ::flistxattr(from, names.data(), names.size());
    std::string_view rest(names.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    std::string value(XATTR_SIZE_MAX, '\0');
    while (!rest.empty()) {
        const std::string name(rest.substr(0, rest.find('\0')));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        const bool isOwners = name.starts_with("user.") || name == "system.posix_acl_access";
        const ssize_t length = isOwners ? ::fgetxattr(from, name.c_str(), value.data(), value.size()) : -1;
        if (length >= 0) {
            [[maybe_unused]] const int refused =
                ::fsetxattr(to, name.c_str(), value.data(), static_cast<std::size_t>(length), 0);
        }
    }
}

} // namespace holdall
