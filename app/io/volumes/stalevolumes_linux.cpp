#include "app/io/volumes/stalevolumes.h"

#include "app/io/foldernames.h"
#include "app/io/systemcalls.h"
#include "app/io/volumes/volumename.h"

#include <set>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace holdall {

namespace {

using FileNumber = std::pair<std::uint64_t, std::uint64_t>; ///< device and inode

/// The files in the folder that are volumes and have a second name; none if there is anything else.
std::set<FileNumber> linkedVolumes(const FileDescriptor& folder)
{
    std::set<FileNumber> files;
    for (const std::string& name : namesIn(folder).value_or(std::vector<std::string>())) {
        const SystemResult<FileStatus> status = statusAt(folder.get(), name);
        if (!parseVolumeName(name) || !status || status->kind != FileStatus::Kind::Regular) {
            return {};
        }
        if (status->links > 1) {
            files.emplace(status->device, status->inode);
        }
    }
    return files;
}

} // namespace

void takeBackVolumes(const FileDescriptor& parent, const std::string& name)
{
    const SystemResult<FileDescriptor> folder =
        openAt(parent.get(), name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    const std::set<FileNumber> files = folder ? linkedVolumes(*folder) : std::set<FileNumber>();
    if (files.empty()) {
        return;
    }
    std::vector<std::string> placed;
    for (std::string& other : namesIn(parent).value_or(std::vector<std::string>())) {
        const std::optional<VolumeName> volume = parseVolumeName(other);
        const SystemResult<FileStatus> status = statusAt(parent.get(), other);
        if (!volume || !status || !files.contains({status->device, status->inode})) {
            continue;
        }
        // Were the set not complete, its first volume would have no name yet. The second name of that one
        // may be gone: the kill may have come when the hidden folder was being removed.
        if (statusAt(parent.get(), volumeName(volume->stem, 1))) {
            return;
        }
        placed.push_back(std::move(other));
    }
    for (const std::string& volume : placed) {
        ::unlinkat(parent.get(), volume.c_str(), 0);
    }
}

} // namespace holdall
