#pragma once

#include "app/archive/entry.h"
#include "app/error.h"
#include "app/io/filedescriptor.h"
#include "app/io/filestatus.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace holdall {

/// What of the disk goes into an archive.
struct SourceSelection {
    std::vector<std::filesystem::path> sources; ///< files and folders; entries get their last names
    std::vector<std::string> excludes = {}; ///< shell patterns, see matchesAny(); of folders all below too

    /// Where in the archive each of the sources goes: folders' names. Empty, or missing: to its top.
    std::vector<std::string> folders = {};

    /// What an item is called instead of the name it would have; nothing: it is left out, but not what is in
    /// it. Unset: as it would be.
    std::function<std::optional<std::string>(const std::string& name)> rename = {};
};

/// A thing on the disk that may become an entry.
struct SourceItem {
    std::string name; ///< of the entry
    std::filesystem::path path; ///< for messages
    FileStatus status; ///< of itself, links not followed
    const FileDescriptor& folder; ///< that it is in; valid during the visit
    std::string fileName; ///< in that folder
};

/// Takes one item; false ends the walk.
using VisitSource = std::function<bool(const SourceItem& item)>;

/// Goes through a selection in the order in which it is to be archived: a folder before what is in it,
/// siblings sorted by their bytes; no link is followed. Sources of the same last name that go to the same
/// folder get numbers. What
/// cannot be looked at goes to `problems`, and the walk goes on. Ends early when a stop is asked for.
void walkSources(const SourceSelection& selection, const VisitSource& visit, const std::stop_token& stop,
                 std::vector<Error>& problems);

} // namespace holdall
