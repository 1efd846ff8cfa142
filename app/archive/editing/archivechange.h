#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace holdall {

/// Entries that go, by their exact names as EntryTree::entryName() has them: every entry that is called so,
/// and all that is below it.
struct RemoveEntries {
    std::vector<std::string> names;
};

/// An entry, or a folder with all that is below it, gets another name: whole ones, folders included.
struct RenameEntry {
    std::string from;
    std::string to;
};

/// A file or folder of the disk, with all that is in it, comes into a folder of the new archive: empty for
/// the top. The folder need not be there.
struct AddSource {
    std::filesystem::path source;
    std::string folder = {};
};

/// One change of an archive. Old names are those that it has before all changes; what several renames
/// are about follows the one with the longest name, and what is removed is not renamed.
using ArchiveChange = std::variant<RemoveEntries, RenameEntry, AddSource>;

} // namespace holdall
