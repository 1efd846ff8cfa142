#include "app/io/staleoutput.h"

#include "app/io/foldernames.h"
#include "app/io/outputname.h"
#include "app/io/systemcalls.h"
#include "app/io/volumes/stalevolumes.h"

#include <cerrno>
#include <format>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdall {

namespace {

/// Removes all that is no folder from the folder; the names of the folders in it are left.
std::vector<std::string> removeFiles(const FileDescriptor& folder)
{
    std::vector<std::string> folders;
    for (std::string& name : namesIn(folder).value_or(std::vector<std::string>())) {
        if (::unlinkat(folder.get(), name.c_str(), 0) != 0) {
            folders.push_back(std::move(name));
        }
    }
    return folders;
}

/// Gives the owner all rights to the folder `name`, whatever it was going to be like.
void allowAll(const FileDescriptor& parent, const std::string& name)
{
    const SystemResult<FileDescriptor> folder = openAt(parent.get(), name, O_PATH | O_DIRECTORY | O_NOFOLLOW);
    if (folder) {
        ::chmod(std::format("/proc/self/fd/{}", folder->get()).c_str(), S_IRWXU);
    }
}

/// Takes the folders in `inner` up into `root`, so that a tree of any depth goes with two descriptors.
unsigned moveUp(const FileDescriptor& inner, const FileDescriptor& root, unsigned number)
{
    for (const std::string& name : removeFiles(inner)) {
        allowAll(inner, name); // a folder that is moved is written to: its ".." changes
        const std::string moved = std::format("moved-{}", ++number);
        // One that stays where it is ends the loop of removeTree(), which then makes no progress.
        static_cast<void>(::renameat(inner.get(), name.c_str(), root.get(), moved.c_str()));
    }
    return number;
}

} // namespace

void removeTree(const FileDescriptor& parent, const std::string& name)
{
    allowAll(parent, name);
    const SystemResult<FileDescriptor> root = openAt(parent.get(), name, folderFlags);
    unsigned number = 0;
    for (bool progress = root.has_value(); progress;) {
        progress = false;
        for (const std::string& folder : removeFiles(*root)) {
            allowAll(*root, folder);
            if (const SystemResult<FileDescriptor> inner = openAt(root->get(), folder, folderFlags)) {
                number = moveUp(*inner, *root, number);
            }
            progress = ::unlinkat(root->get(), folder.c_str(), AT_REMOVEDIR) == 0 || progress;
        }
    }
    ::unlinkat(parent.get(), name.c_str(), AT_REMOVEDIR);
}

bool lockAsOurs(const FileDescriptor& folder, const std::string& name, const FileDescriptor& entry)
{
    if (::flock(entry.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return false;
    }
    const SystemResult<FileStatus> own = statusOf(entry.get());
    const SystemResult<FileStatus> named = statusAt(folder.get(), name);
    return own && named && own->isSameFile(*named);
}

void removeStale(const FileDescriptor& folder)
{
    for (const std::string& name : namesIn(folder).value_or(std::vector<std::string>())) {
        if (!isHiddenName(name)) {
            continue;
        }
        const SystemResult<FileDescriptor> entry =
            openAt(folder.get(), name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        if (!entry || ::flock(entry->get(), LOCK_EX | LOCK_NB) != 0) {
            continue;
        }
        if (::unlinkat(folder.get(), name.c_str(), 0) != 0) {
            takeBackVolumes(folder, name);
            removeTree(folder, name);
        }
    }
}

} // namespace holdall
