#pragma once

#include "app/io/atomicfile.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace holdall {

/// A folder that appears under its name with all that is in it, or not at all. It is made under a
/// hidden name beside the target; the destructor removes it, and what a killed process left is removed
/// by the next one that works there (see removeStale()). Used by one thread.
class FolderOutput {
public:
    /// Begins a folder that is to stand at `target`. Removes stale ones beside it.
    static Result<std::unique_ptr<FolderOutput>> create(const std::filesystem::path& target);
    ~FolderOutput();
    FolderOutput(const FolderOutput&) = delete;
    FolderOutput& operator=(const FolderOutput&) = delete;

    /// Makes the folder `relative`, whose parents exist; at the end it gets `attributes`.
    [[nodiscard]] Result<void> makeFolder(const std::filesystem::path& relative,
                                          const FileStatus& attributes);

    /// Begins the file `relative`, whose folder exists. Commit it as any other.
    Result<std::unique_ptr<AtomicFile>> createFile(const std::filesystem::path& relative,
                                                   const OutputTraits& traits);

    /// What the folder itself is to be like; the umask decides if it is not told.
    void setAttributes(const FileStatus& attributes);

    /// Puts the folders on the disk and gives the tree its name. Returns where it stands: another name
    /// with Rename, none with Skip if the target existed. Ask is Rename, and Overwrite is Fail: a
    /// folder that exists is never replaced. After an error nothing stands there.
    [[nodiscard]] Result<std::optional<std::filesystem::path>> commit(Conflict conflict);

private:
    FolderOutput(FileDescriptor parent, std::filesystem::path target);
    int make();
    int finish();
    int rename(const std::string& name);
    int renameNumbered(std::string& name);
    Result<std::optional<std::filesystem::path>> settle(const std::string& name);
    Error failure(int code) const;

    FileDescriptor m_parent;
    FileDescriptor m_folder;
    std::filesystem::path m_target;
    std::string m_hidden; ///< the name in m_parent; empty once it has its own
    unsigned m_permissions = 0; ///< those that the umask leaves; nobody else may look inside until the end
    std::optional<FileStatus> m_attributes;
    std::vector<std::pair<std::filesystem::path, FileStatus>> m_folders; ///< those inside, parents first
};

} // namespace holdall
