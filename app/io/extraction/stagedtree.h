#pragma once

#include "app/archive/entry.h"
#include "app/error.h"
#include "app/io/extraction/bytequota.h"
#include "app/io/extraction/entrypath.h"
#include "app/io/extraction/extractionoptions.h"
#include "app/io/extraction/namecollisions.h"
#include "app/io/extraction/stagedfolders.h"
#include "app/io/extraction/stagedlinks.h"

#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

namespace holdall {

/// A file of the tree that is being written.
struct OpenFile {
    std::string entryName; ///< as the archive has it
    StagedName place;
    SharedFolder folder;
    std::size_t number = 0; ///< of the files, counted from 1
    bool isReplaced = false; ///< a later entry has the name now
    std::vector<std::pair<StagedName, std::string>> hardLinks = {}; ///< to be made, with their entries' names
};

/// How many of each kind a tree holds.
struct EntryCounts {
    std::uint64_t files = 0;
    std::uint64_t folders = 0;
    std::uint64_t symbolicLinks = 0;
    std::uint64_t hardLinks = 0;
};

/// All that an archive's entries make below one folder that nobody else uses, but for symbolic links and
/// the attributes of folders, which come last (see treecompletion.h). Several threads may use it at once,
/// unless said otherwise.
class StagedTree {
public:
    /// `folder` is open and empty; see StagedFolders.
    StagedTree(FileDescriptor folder, unsigned defaultPermissions, const ExtractionOptions& options);

    /// Folders, links; the rest is refused. See ExtractionRoot::make().
    [[nodiscard]] Result<void> make(const Entry& entry);

    /// Gives a name to a file of which nothing is on the disk yet.
    Result<std::shared_ptr<OpenFile>> begin(const Entry& entry);

    /// Creates the file; what an earlier entry left under its name goes.
    Result<FileDescriptor> create(const OpenFile& file, unsigned mode) const;

    void finish(OpenFile& file);
    void discard(OpenFile& file);

    ByteQuota& quota() { return m_quota; }
    unsigned defaultPermissions() const { return m_defaultPermissions; } ///< of folders
    void addProblem(Error problem);
    std::vector<Error> problems() const;
    EntryCounts counts() const;
    void countLink(); ///< a symbolic link was made
    bool hasOpenFiles() const;

    /// For one thread, when no file is open.
    StagedFolders& folders() { return m_folders; }
    const StagedFolders& folders() const { return m_folders; }
    const StagedLinks& links() const { return m_links; }
    OutwardLinks outwardLinks() const { return m_outwardLinks; }

private:
    Result<EntryPath> count(const Entry& entry);
    [[nodiscard]] Result<void> countOne(const Entry& entry, std::size_t keptBytes);
    Error tooMany(const std::string& entryName) const;
    Result<FolderNumber> enter(FolderNumber parent, std::string_view name, const Entry& entry);
    Result<StagedName> locate(const EntryPath& path, const Entry& entry);
    Result<StagedName> locateFile(const Entry& entry);
    void noteName(const StagedName& name, const Entry& entry);

    [[nodiscard]] Result<void> makeFolder(const Entry& entry);
    void setFolderAttributes(FolderNumber folder, const Entry& entry);
    [[nodiscard]] Result<void> makeSymbolicLink(const Entry& entry);
    [[nodiscard]] Result<void> makeHardLink(const Entry& entry);
    [[nodiscard]] Result<void> addSymbolicLink(const StagedName& name, StagedLink link);
    [[nodiscard]] Result<void> linkTo(const StagedName& existing, const StagedName& name, const Entry& entry);
    Result<StagedName> existing(const Entry& entry) const;
    int hardLink(const StagedName& from, const StagedName& to);
    int makeRoom(const StagedName& name);
    void forget(const StagedName& name);
    void report(Error problem);

    /// What a table's node costs beside the bytes of the name.
    static constexpr std::size_t nodeBytes = 128;

    const ExtractionLimits m_limits;
    const OutwardLinks m_outwardLinks;
    const unsigned m_defaultPermissions;
    ByteQuota m_quota;

    mutable std::mutex m_mutex; ///< for all that follows
    StagedFolders m_folders;
    StagedLinks m_links;
    NameCollisions m_collisions;
    std::unordered_map<StagedName, std::shared_ptr<OpenFile>, StagedNameHash, StagedNameEqual> m_open;
    std::optional<std::pair<std::string, FolderNumber>> m_lastParent; ///< where the last entry went
    std::uint64_t m_entries = 0;
    std::size_t m_keptBytes = 0;
    EntryCounts m_counts;
    std::vector<Error> m_problems;
};

} // namespace holdall
