#pragma once

#include "app/io/extraction/entryattributes.h"
#include "app/io/extraction/stagedname.h"
#include "app/io/systemcalls.h"

#include <array>
#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>

namespace holdall {

/// A folder that is open for as long as somebody uses it.
using SharedFolder = std::shared_ptr<const FileDescriptor>;

/// The folders of a tree that is being made, and what they are to be like at the end. Until then their
/// owner may do everything in them. Used by one thread at a time.
class StagedFolders {
public:
    static constexpr FolderNumber rootNumber = 0;

    /// Everything is made below `root`, an open and empty folder; a folder whose permissions are not told
    /// gets `defaultPermissions`.
    StagedFolders(FileDescriptor root, unsigned defaultPermissions);

    std::optional<FolderNumber> find(FolderNumber parent, std::string_view name) const;
    std::optional<FolderNumber> findPath(std::string_view path) const;

    /// Makes a folder; EEXIST if something has that name.
    SystemResult<FolderNumber> make(FolderNumber parent, std::string_view name);

    /// The last folders opened are kept open, for most entries are in the folder of the one before.
    SystemResult<SharedFolder> open(FolderNumber folder);

    FolderNumber parentOf(FolderNumber folder) const { return m_folders[folder].parent; }
    std::string pathOf(FolderNumber folder) const;
    std::size_t count() const { return m_folders.size(); } ///< with the root

    void setAttributes(FolderNumber folder, EntryAttributes attributes);

    /// Whether this process may do everything in the folder once it has its attributes. If not, it cannot
    /// be moved then.
    bool staysMovable(FolderNumber folder) const;

    /// Owner, permissions, ACLs and time for the open folder `file`, which is the one of that number.
    bool applyAttributes(const FileDescriptor& file, FolderNumber folder) const;

    /// The same but for those that would take the owner's rights away, which a folder needs to be moved.
    bool applyOpenAttributes(const FileDescriptor& file, FolderNumber folder) const;

private:
    struct Folder {
        FolderNumber parent = rootNumber;
        const std::string* name = nullptr; ///< in m_numbers
        std::unique_ptr<EntryAttributes> attributes; ///< nothing: made on demand
    };
    struct Kept {
        FolderNumber number = 0;
        SharedFolder folder;
    };

    SharedFolder kept(FolderNumber folder) const;
    void keep(FolderNumber number, SharedFolder folder);
    unsigned permissionsOf(FolderNumber folder) const;
    bool apply(const FileDescriptor& file, const EntryAttributes& attributes, unsigned permissions) const;

    SharedFolder m_root;
    unsigned m_defaultPermissions;
    unsigned m_inheritedBits; ///< the set-group-ID bit, if the person's own folder hands it down
    std::deque<Folder> m_folders;
    std::unordered_map<StagedName, FolderNumber, StagedNameHash, StagedNameEqual> m_numbers;
    std::array<Kept, 32> m_kept; ///< more would cost more to look through than opening costs
    std::size_t m_nextKept = 0;
};

} // namespace holdall
