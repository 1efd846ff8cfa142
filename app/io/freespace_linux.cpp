#include "app/io/freespace.h"

#include <cerrno>

#include <sys/statvfs.h>

namespace holdall {

std::optional<std::uint64_t> freeSpaceAt(const std::filesystem::path& path)
{
    std::filesystem::path folder = path.empty() ? "." : path;
    struct statvfs status = {};
    while (::statvfs(folder.c_str(), &status) != 0) {
        std::filesystem::path parent = folder.has_parent_path() ? folder.parent_path() : ".";
        if (errno != ENOENT || parent == folder) {
            return std::nullopt;
        }
        folder = std::move(parent);
    }
    return std::uint64_t(status.f_bavail) * status.f_frsize;
}

} // namespace holdall
