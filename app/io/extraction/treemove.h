#pragma once

#include "app/error.h"
#include "app/io/extraction/placementstep.h"
#include "app/io/filedescriptor.h"
#include "app/io/filestatus.h"
#include "app/io/systemcalls.h"
#include "app/jobs/request.h"

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace holdall {

/// Moves staged things to where they shall stand, through descriptors of folders that were opened without
/// following a link. Used by one thread.
class TreeMove {
public:
    /// Something that was moved.
    struct Moved {
        std::string from;
        std::string to;
        FileStatus status; ///< of it; who has another inode is not it
        bool isReplacement = false; ///< of something that is gone
    };

    /// `target` is the open folder that all names are relative to, `path` what it is called; both must
    /// live as long as this. `late` is for what is in the way only now, though it was not when planned:
    /// Ask is Rename.
    TreeMove(const FileDescriptor& target, const std::filesystem::path& path, Conflict late);

    [[nodiscard]] Result<void> run(const PlacementStep& step);

    const std::vector<Moved>& moved() const { return m_moved; }
    const std::vector<std::string>& skipped() const { return m_skipped; }

    /// Opens a folder that was moved, if it is still the one.
    SystemResult<FileDescriptor> reopen(const Moved& moved) const;

    /// Puts the folders that something was moved into on the disk.
    [[nodiscard]] Result<void> sync() const;

    /// Moves everything back but replacements, as far as the system allows.
    void undo();

private:
    int openParents(const PlacementStep& step);
    int openParent(const std::string& of, std::string& opened, FileDescriptor& folder) const;
    int move(const PlacementStep& step, std::string& name);
    int moveLate(const PlacementStep& step, std::string& name);
    int rename(const PlacementStep& step, const std::string& name);
    int renameNumbered(const PlacementStep& step, std::string& name);
    int replace(const PlacementStep& step, const std::string& name);
    void undo(const Moved& moved);

    const FileDescriptor& m_target;
    const std::filesystem::path& m_path;
    Conflict m_late;
    FileDescriptor m_source; ///< the folder m_sourcePath: most steps share it with the one before
    FileDescriptor m_folder; ///< the folder m_folderPath
    std::string m_sourcePath;
    std::string m_folderPath;
    bool m_isReplacement = false; ///< what the last move was
    std::vector<Moved> m_moved;
    std::vector<std::string> m_skipped;
    std::set<std::string> m_touched; ///< folders that something was moved into
};

} // namespace holdall
