#pragma once

#include "app/archive/entry.h"
#include "app/error.h"
#include "app/io/extraction/extractedfile.h"
#include "app/io/extraction/extractionoptions.h"
#include "app/io/extraction/placement.h"
#include "app/io/extraction/stagedtree.h"
#include "app/io/extraction/stagingfolder.h"
#include "app/io/filedescriptor.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdall {

class PlacementPlan;
class TreeMove;

/// Where an archive's entries become files: below one folder, and nowhere else, whatever the entries say.
/// Everything is written into a hidden folder in the target first; the target gets it at the end, by
/// renaming, with place() or placeAsFolder(). The destructor removes what was not placed, and what a killed
/// process left is removed by the next one that extracts to the same target.
///
/// beginFile(), make() and problems() may be called by several threads at once; an entry that leads back to
/// another one (a hard link, a name that comes twice) after the call for that one returned. The rest is for
/// one thread.
class ExtractionRoot {
public:
    /// Begins to extract into the folder `target`, which exists; a link to one is followed, for that is the
    /// person's own word.
    static Result<std::unique_ptr<ExtractionRoot>> create(const std::filesystem::path& target,
                                                          ExtractionOptions options);
    ~ExtractionRoot();
    ExtractionRoot(const ExtractionRoot&) = delete;
    ExtractionRoot& operator=(const ExtractionRoot&) = delete;

    /// Begins a regular file; its folders are made on demand. What an earlier entry left under the name is
    /// replaced, unless that is a folder. Errors: see make().
    Result<std::unique_ptr<ExtractedFile>> beginFile(const Entry& entry);

    /// Makes anything but a regular file. A symbolic link appears when everything is placed, and only if it
    /// stays inside (see StagedLinks::staysInside()) or ExtractionOptions allows others. A hard link to
    /// a file that is still being written appears when that is finished. An error concerns this entry
    /// alone, with its name as the path, except EntryProblem::TooMany, DiskFull and System.
    [[nodiscard]] Result<void> make(const Entry& entry);

    /// What went wrong with entries so far without failing a call, warnings among it.
    std::vector<Error> problems() const { return m_tree->problems(); }

    /// The names at the top of what was extracted so far, sorted. Fails with the system's errors.
    Result<std::vector<std::string>> topLevelNames();

    /// Moves what was extracted into the target. Folders that exist are merged with those that come and keep
    /// their attributes, but at the top, with Rename, they get "NAME (2)" beside them; other things that
    /// exist are treated as ExtractionOptions::conflict says. Nothing if a stop was asked for. Then, and
    /// after an error, what existed before stands as it was, but for files that were overwritten already.
    /// Once, when no file is open; with placeAsFolder() the same.
    Result<std::optional<Placement>> place();

    /// Moves what was extracted into the new folder `name` of the target, by one rename(2). If the name
    /// is taken: "NAME (2)" with Rename, and as place() does with Overwrite and Ask.
    Result<std::optional<Placement>> placeAsFolder(const std::string& name);

private:
    using Plan = std::function<Result<bool>(PlacementPlan&)>;

    ExtractionRoot(FileDescriptor target, std::filesystem::path path, ExtractionOptions options);
    int stage();
    Result<std::optional<Placement>> settle(const Plan& plan);
    [[nodiscard]] Result<void> complete(const PlacementPlan& plan);
    std::optional<FolderNumber> numberOf(const std::string& staged) const;
    bool isClosed(const std::string& staged) const;
    Result<bool> move(const PlacementPlan& plan, TreeMove& move);
    [[nodiscard]] Result<void> finish(TreeMove& move);
    Placement placement(const PlacementPlan& plan, const TreeMove& move) const;
    std::unexpected<Error> failure(int code) const;

    FileDescriptor m_target;
    std::filesystem::path m_path; ///< of the target
    ExtractionOptions m_options;
    std::unique_ptr<StagingFolder> m_staging;
    std::unique_ptr<StagedTree> m_tree;
};

} // namespace holdall
