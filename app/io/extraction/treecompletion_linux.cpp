#include "app/io/extraction/treecompletion.h"

#include <cerrno>

#include <unistd.h>

namespace holdall {

namespace {

/// The error for something that went wrong with a folder of the tree.
std::unexpected<Error> failure(int code, const StagedTree& tree, FolderNumber folder)
{
    return std::unexpected(errorFromErrno(code, tree.folders().pathOf(folder)));
}

bool isUnknownToFileSystem(int code)
{
    return code == EPERM || code == EOPNOTSUPP || code == ENOSYS;
}

Result<void> makeLink(StagedTree& tree, const StagedName& name, const StagedLink& link)
{
    const SystemResult<SharedFolder> folder = tree.folders().open(name.folder);
    if (!folder) {
        return failure(folder.error(), tree, name.folder);
    }
    if (::symlinkat(link.target.c_str(), (*folder)->get(), name.name.c_str()) != 0) {
        const Error error = errorFromErrno(errno, link.entryName);
        if (!isUnknownToFileSystem(error.systemCode)) {
            return std::unexpected(error);
        }
        tree.addProblem(error);
        return {};
    }
    tree.countLink();
    if (!applyToLink(**folder, name.name, link.attributes)) {
        tree.addProblem(entryError(EntryProblem::AttributesReduced, link.entryName));
    }
    return {};
}

Result<void> applyTo(StagedTree& tree, FolderNumber folder, bool isMovable)
{
    const SystemResult<SharedFolder> file = tree.folders().open(folder);
    if (!file) {
        return failure(file.error(), tree, folder);
    }
    const bool isComplete = isMovable ? tree.folders().applyOpenAttributes(**file, folder)
                                      : tree.folders().applyAttributes(**file, folder);
    if (!isComplete) {
        tree.addProblem(entryError(EntryProblem::AttributesReduced, tree.folders().pathOf(folder)));
    }
    return {};
}

Result<void> syncFolder(StagedTree& tree, FolderNumber folder)
{
    const SystemResult<SharedFolder> file = tree.folders().open(folder);
    const SystemResult<void> synced = file ? syncToDisk((*file)->get()) : std::unexpected(file.error());
    return synced || synced.error() == EINVAL ? Result<void>() : failure(synced.error(), tree, folder);
}

} // namespace

Result<void> makeLinks(StagedTree& tree)
{
    for (const auto& [name, link] : tree.links().all()) {
        if (tree.outwardLinks() == OutwardLinks::Refuse
            && !tree.links().staysInside(name.folder, link.target)) {
            tree.addProblem(entryError(EntryProblem::OutwardLink, link.entryName));
        } else if (const Result<void> made = makeLink(tree, name, link); !made) {
            return made;
        }
    }
    return {};
}

Result<void> applyFolderAttributes(StagedTree& tree, const std::unordered_set<FolderNumber>& unchanged,
                                   const std::unordered_set<FolderNumber>& movable)
{
    for (std::size_t left = tree.folders().count(); left > 0; --left) {
        const FolderNumber folder = codec::checkedCast<FolderNumber>(left - 1);
        if (unchanged.contains(folder)) {
            continue;
        }
        if (const Result<void> applied = applyTo(tree, folder, movable.contains(folder)); !applied) {
            return applied;
        }
    }
    return {};
}

Result<void> syncTree(StagedTree& tree)
{
    static constexpr FolderNumber root = StagedFolders::rootNumber;
    const std::size_t folders = tree.folders().count();
    if (tree.counts().files > filesSyncedAlone || folders > filesSyncedAlone) {
        const SystemResult<SharedFolder> file = tree.folders().open(root);
        return file && ::syncfs((*file)->get()) == 0 ? Result<void>()
                                                     : failure(file ? errno : file.error(), tree, root);
    }
    for (FolderNumber folder = 0; folder < folders; ++folder) {
        if (const Result<void> synced = syncFolder(tree, folder); !synced) {
            return synced;
        }
    }
    return {};
}

} // namespace holdall
