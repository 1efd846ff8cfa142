#pragma once

#include "app/error.h"
#include "app/io/extraction/extractionoptions.h"
#include "app/io/extraction/placementstep.h"
#include "app/io/filedescriptor.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace holdall {

/// What is to be moved where, found out before anything is touched. Folders that exist are merged with
/// those that come, but for those at the top with Rename, which get another name; a symbolic link is never
/// taken for a folder. Used by one thread.
class PlacementPlan {
public:
    /// `target` is the open folder that all names are relative to, `path` what it is called. All must
    /// live as long as this.
    PlacementPlan(const FileDescriptor& target, const std::filesystem::path& path,
                  const ExtractionOptions& options);

    /// Whether the plan stands; no: a stop was asked for. AlreadyExists with Conflict::Fail.
    using Planned = Result<bool>;

    /// Plans to move what is in the folder `from` into the folder `to`, "" for the target itself.
    Planned merge(const std::string& from, const std::string& to);

    /// Plans to give the folder `from` the name `to`. If that exists: another name with Rename, and
    /// merging with Overwrite and Ask.
    Planned moveFolder(const std::string& from, const std::string& to);

    const std::vector<PlacementStep>& steps() const { return m_steps; }

    /// Staged folders that only what is in them is moved out of.
    const std::vector<std::string>& merged() const { return m_merged; }

    const std::vector<std::filesystem::path>& skipped() const { return m_skipped; } ///< relative names
    const std::vector<Error>& problems() const { return m_problems; }

private:
    using Choice = ConflictAnswer::Choice;

    bool keepsApart(const std::string& folder) const;
    Planned mergeFolder(const std::string& from, const std::string& to);
    Planned decide(const PlacementStep& step, const FileStatus& incoming, const FileStatus& existing);
    Result<Choice> choose(const std::string& to, const FileStatus& incoming, const FileStatus& existing);
    Choice ask(const std::string& to, const FileStatus& incoming, const FileStatus& existing);
    Planned carryOut(Choice choice, PlacementStep step, const FileStatus& existing);
    void skip(const std::string& to);
    std::unexpected<Error> failure(int code, const std::string& to) const;

    const FileDescriptor& m_target;
    const std::filesystem::path& m_path;
    const ExtractionOptions& m_options;
    std::vector<std::pair<std::string, std::string>> m_pending; ///< folders to merge: from, to
    std::optional<Choice> m_answerForAll;
    std::vector<PlacementStep> m_steps;
    std::vector<std::string> m_merged;
    std::vector<std::filesystem::path> m_skipped;
    std::vector<Error> m_problems;
};

} // namespace holdall
