#include "app/io/extraction/extractionroot.h"

#include "app/io/extraction/placementplan.h"
#include "app/io/extraction/treecompletion.h"
#include "app/io/extraction/treemove.h"
#include "app/io/foldernames.h"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

#include <fcntl.h>

namespace holdall {

ExtractionRoot::ExtractionRoot(FileDescriptor target, std::filesystem::path path, ExtractionOptions options)
    : m_target(std::move(target))
    , m_path(std::move(path))
    , m_options(std::move(options))
{
}

ExtractionRoot::~ExtractionRoot() = default;

Result<std::unique_ptr<ExtractionRoot>> ExtractionRoot::create(const std::filesystem::path& target,
                                                               ExtractionOptions options)
{
    SystemResult<FileDescriptor> folder =
        openAt(workingFolder(), target.empty() ? "." : target.native(), O_RDONLY | O_DIRECTORY);
    if (!folder) {
        return std::unexpected(errorFromErrno(folder.error(), target));
    }
    std::unique_ptr<ExtractionRoot> root(new ExtractionRoot(*std::move(folder), target, std::move(options)));
    if (const int code = root->stage(); code != 0) {
        return root->failure(code);
    }
    return root;
}

int ExtractionRoot::stage()
{
    SystemResult<std::unique_ptr<StagingFolder>> staging = StagingFolder::create(m_target);
    if (!staging) {
        return staging.error();
    }
    m_staging = *std::move(staging);
    SystemResult<FileDescriptor> folder = m_staging->open();
    if (!folder) {
        return folder.error();
    }
    m_tree = std::make_unique<StagedTree>(*std::move(folder), m_staging->defaultPermissions(), m_options);
    return 0;
}

Result<std::unique_ptr<ExtractedFile>> ExtractionRoot::beginFile(const Entry& entry)
{
    return ExtractedFile::create(*m_tree, entry, m_options.durability);
}

Result<void> ExtractionRoot::make(const Entry& entry)
{
    return m_tree->make(entry);
}

Result<std::vector<std::string>> ExtractionRoot::topLevelNames()
{
    const SystemResult<SharedFolder> root = m_tree->folders().open(StagedFolders::rootNumber);
    const SystemResult<std::vector<std::string>> names =
        root ? namesIn(**root) : std::unexpected(root.error());
    if (!names) {
        return failure(names.error());
    }
    std::vector<std::string> all = *names;
    for (const auto& [name, link] : m_tree->links().all()) {
        if (name.folder == StagedFolders::rootNumber) {
            all.push_back(name.name);
        }
    }
    std::ranges::sort(all);
    return all;
}

Result<std::optional<Placement>> ExtractionRoot::place()
{
    return settle([this](PlacementPlan& plan) { return plan.merge(m_staging->name(), {}); });
}

Result<std::optional<Placement>> ExtractionRoot::placeAsFolder(const std::string& name)
{
    const Result<EntryPath> path = EntryPath::clean(name, 0);
    if (!path || path->isRoot()) {
        return std::unexpected(path ? entryError(EntryProblem::UnsafeName, name) : path.error());
    }
    return settle([&](PlacementPlan& plan) { return plan.moveFolder(m_staging->name(), path->text()); });
}

Result<std::optional<Placement>> ExtractionRoot::settle(const Plan& plan)
{
    if (!m_staging || m_tree->hasOpenFiles()) {
        return std::unexpected(Error{.kind = ErrorKind::Internal, .path = m_path});
    }
    if (const Result<void> made = makeLinks(*m_tree); !made) {
        return std::unexpected(made.error());
    }
    PlacementPlan steps(m_target, m_path, m_options);
    const Result<bool> planned = plan(steps);
    if (!planned || !*planned) {
        return planned ? Result<std::optional<Placement>>() : std::unexpected(planned.error());
    }
    if (const Result<void> completed = complete(steps); !completed) {
        return std::unexpected(completed.error());
    }
    TreeMove moving(m_target, m_path, m_options.conflict);
    const Result<bool> moved = move(steps, moving);
    if (!moved || !*moved) {
        moving.undo();
        return moved ? Result<std::optional<Placement>>() : std::unexpected(moved.error());
    }
    m_staging.reset();
    return placement(steps, moving);
}

/// The folders' attributes, and the disk.
Result<void> ExtractionRoot::complete(const PlacementPlan& plan)
{
    std::unordered_set<FolderNumber> unchanged;
    for (const std::string& merged : plan.merged()) {
        unchanged.insert(numberOf(merged).value_or(StagedFolders::rootNumber));
    }
    std::unordered_set<FolderNumber> movable;
    for (const PlacementStep& step : plan.steps()) {
        if (step.isFolder && isClosed(step.from)) {
            movable.insert(numberOf(step.from).value_or(StagedFolders::rootNumber));
        }
    }
    const Result<void> applied = applyFolderAttributes(*m_tree, unchanged, movable);
    return applied && m_options.durability == Durability::OnDisk ? syncTree(*m_tree) : applied;
}

/// Of a folder by its name in the target.
std::optional<FolderNumber> ExtractionRoot::numberOf(const std::string& staged) const
{
    const std::size_t start = std::min(m_staging->name().size() + 1, staged.size());
    return m_tree->folders().findPath(std::string_view(staged).substr(start));
}

/// Whether a folder could not be moved any more with its attributes, so that they come after.
bool ExtractionRoot::isClosed(const std::string& staged) const
{
    const std::optional<FolderNumber> folder = numberOf(staged);
    return folder && !m_tree->folders().staysMovable(*folder);
}

Result<bool> ExtractionRoot::move(const PlacementPlan& plan, TreeMove& move)
{
    for (const PlacementStep& step : plan.steps()) {
        if (m_options.stop.stop_requested()) {
            return false;
        }
        if (const Result<void> moved = move.run(step); !moved) {
            return std::unexpected(moved.error());
        }
    }
    const Result<void> finished = finish(move);
    return finished ? Result<bool>(true) : std::unexpected(finished.error());
}

Result<void> ExtractionRoot::finish(TreeMove& move)
{
    if (m_options.durability == Durability::OnDisk) {
        if (const Result<void> synced = move.sync(); !synced) {
            return synced;
        }
    }
    for (const TreeMove::Moved& moved : move.moved()) {
        if (moved.status.kind != FileStatus::Kind::Folder || !isClosed(moved.from)) {
            continue;
        }
        const SystemResult<FileDescriptor> folder = move.reopen(moved);
        if (!folder || !m_tree->folders().applyAttributes(*folder, *numberOf(moved.from))) {
            m_tree->addProblem(entryError(EntryProblem::AttributesReduced, moved.to));
        }
    }
    return {};
}

Placement ExtractionRoot::placement(const PlacementPlan& plan, const TreeMove& move) const
{
    Placement result;
    result.counts = m_tree->counts();
    result.bytes = m_tree->quota().taken();
    result.skipped = plan.skipped();
    result.problems = m_tree->problems();
    std::set<std::string> standing;
    for (const TreeMove::Moved& moved : move.moved()) {
        standing.insert(moved.to.substr(0, moved.to.find('/')));
    }
    std::ranges::transform(standing, std::back_inserter(result.standing),
                           [&](const std::string& name) { return m_path / name; });
    result.skipped.insert(result.skipped.end(), move.skipped().begin(), move.skipped().end());
    result.problems.insert(result.problems.end(), plan.problems().begin(), plan.problems().end());
    return result;
}

std::unexpected<Error> ExtractionRoot::failure(int code) const
{
    return std::unexpected(errorFromErrno(code, m_path));
}

} // namespace holdall
