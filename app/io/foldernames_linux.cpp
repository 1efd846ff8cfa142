#include "app/io/foldernames.h"

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace holdall {

namespace {

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

} // namespace

SystemResult<std::vector<std::string>> namesIn(const FileDescriptor& folder)
{
    // A descriptor of its own: reading a folder moves a position that copies would share.
    const SystemResult<FileDescriptor> own = openAt(folder.get(), ".", O_RDONLY | O_DIRECTORY);
    if (!own) {
        return std::unexpected(own.error());
    }
    const int copy = ::fcntl(own->get(), F_DUPFD_CLOEXEC, 0);
    const std::unique_ptr<DIR, CloseFolder> reading(copy < 0 ? nullptr : ::fdopendir(copy));
    if (!reading) {
        return std::unexpected(errno);
    }
    std::vector<std::string> names;
    for (;;) {
        errno = 0;
        const dirent* entry = ::readdir(reading.get());
        if (entry == nullptr) {
            break;
        }
        if (std::string name = entry->d_name; name != "." && name != "..") {
            names.push_back(std::move(name));
        }
    }
    if (errno != 0) {
        return std::unexpected(errno);
    }
    std::ranges::sort(names, [](const std::string& left, const std::string& right) { return left < right; });
    return names;
}

} // namespace holdall
