#pragma once

#include "app/archive/archiveformat.h"
#include "app/archive/editing/archivechange.h"
#include "app/archive/editing/oldentry.h"
#include "app/error.h"
#include "app/io/filestatus.h"
#include "app/jobs/request.h"

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace holdall {

/// What becomes of one entry.
struct EntryFate {
    bool isKept = true;
    std::optional<std::string> name = {}; ///< another than it had
    std::optional<std::string> target = {}; ///< of a hard link: another than it had
};

/// What becomes of an archive: entries that stay keep their order, and what is added follows them.
struct EditPlan {
    std::vector<EntryFate> fates; ///< of the old entries

    /// What of the disk comes in, by the names that walkSources() has for it, and under which name; nothing:
    /// it is left out.
    std::unordered_map<std::string, std::optional<std::string>> additions;
    std::set<std::string> replacing; ///< names under which something is added in place of an old entry

    bool hasAdditions() const;
    bool changesOld() const; ///< whether not all of the old entries stay as they are
    bool changesNothing() const { return !changesOld() && !hasAdditions(); }
};

/// Something on the disk that is to be added. What is no file, link or folder is left to the packing, which
/// says that it cannot.
struct AddedItem {
    std::string name; ///< that it would have
    FileStatus status = {.kind = FileStatus::Kind::Regular};
};

/// Two things that want one name.
struct EditClash {
    std::string name;
    std::optional<FileStatus> existing = {}; ///< the entry; nothing: what is there is new itself
    FileStatus incoming = {};
};

/// What planEdit() goes by.
struct EditRules {
    ContainerAbilities keeps; ///< of the archive's container

    /// What to do about a name that is taken. Overwrite only takes the place of what is no folder; two
    /// folders are one, and need no answer. Ask is Rename.
    std::function<Conflict(const EditClash& clash)> settle;
};

/// Plans the changes of an archive that holds `old`. `added` are the items of all AddSource changes, in the
/// order of walkSources(). A skipped rename leaves the entry where it is. Where a file goes that later hard
/// links refer to, the first of them that stays becomes the file.
///
/// Fails, about the entry's name, with NotFound (nothing of that name to remove or to rename), AlreadyExists,
/// Option (a name that is not possible), and EntryProblem::NotKept (hard links that cannot be sorted out).
Result<EditPlan> planEdit(std::span<const ArchiveChange> changes, std::span<const OldEntry> old,
                          std::span<const AddedItem> added, const EditRules& rules);

} // namespace holdall
