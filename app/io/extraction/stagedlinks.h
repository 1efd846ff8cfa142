#pragma once

#include "app/io/extraction/entryattributes.h"
#include "app/io/extraction/stagedfolders.h"
#include "app/io/extraction/stagedname.h"

#include <string>
#include <unordered_map>

namespace holdall {

/// A symbolic link to be made.
struct StagedLink {
    std::string entryName; ///< as the archive has it
    std::string target;
    EntryAttributes attributes;
};

/// The symbolic links of a tree that is being made. They are made last, so that nothing can be written
/// through them. Used by one thread at a time.
class StagedLinks {
public:
    using Table = std::unordered_map<StagedName, StagedLink, StagedNameHash, StagedNameEqual>;

    /// `folders` must live as long as this.
    explicit StagedLinks(const StagedFolders& folders) : m_folders(folders) { }

    const StagedLink* find(StagedNameView name) const;
    void set(StagedName name, StagedLink link) { m_links.insert_or_assign(std::move(name), std::move(link)); }
    void remove(StagedNameView name);
    const Table& all() const { return m_links; }

    /// Whether a link in `folder` to `target` leads to the root folder or something in it, also through
    /// the other links. ".." counts only behind a folder of this tree: behind anything else nobody knows
    /// where it leads. No for what takes more links than the system follows, circles among them.
    bool staysInside(FolderNumber folder, std::string_view target) const;

private:
    const StagedFolders& m_folders;
    Table m_links;
};

} // namespace holdall
