#include "app/io/attributes.h"

#include "app/io/systemcalls.h"

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
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

} // namespace holdall
