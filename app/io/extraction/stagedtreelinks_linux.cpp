#include "app/io/extraction/stagedtree.h"

#include "app/io/extraction/entryfailures.h"

#include <cerrno>

#include <unistd.h>

namespace holdall {

namespace {

constexpr std::size_t longestTarget = 4095; // bytes: PATH_MAX without its end mark

bool isPossibleTarget(std::string_view target)
{
    return !target.empty() && target.size() <= longestTarget && !target.contains('\0');
}

} // namespace

Result<void> StagedTree::makeSymbolicLink(const Entry& entry)
{
    const Result<StagedName> name = locateFile(entry);
    if (!name) {
        return std::unexpected(name.error());
    }
    if (!isPossibleTarget(entry.target)) {
        return refusal(EntryProblem::LinkTargetMissing, entry);
    }
    return addSymbolicLink(
        *name, {.entryName = entry.name, .target = entry.target, .attributes = EntryAttributes::of(entry)});
}

Result<void> StagedTree::addSymbolicLink(const StagedName& name, StagedLink link)
{
    if (m_outwardLinks == OutwardLinks::Refuse && !m_links.staysInside(name.folder, link.target)) {
        return std::unexpected(entryError(EntryProblem::OutwardLink, link.entryName));
    }
    m_keptBytes += name.name.size() + link.entryName.size() + link.target.size() + nodeBytes;
    if (m_keptBytes > m_limits.keptBytes) {
        return std::unexpected(tooMany(link.entryName));
    }
    // Made at the end without extended attributes, which links do not have.
    link.attributes.user.clear();
    link.attributes.acls.clear();
    if (const int code = makeRoom(name); code != 0) {
        return std::unexpected(errorFromErrno(code, link.entryName));
    }
    m_links.set(name, std::move(link));
    return {};
}

Result<void> StagedTree::makeHardLink(const Entry& entry)
{
    const Result<StagedName> target = existing(entry);
    const Result<StagedName> name = target ? locateFile(entry) : std::unexpected(target.error());
    if (!name) {
        return std::unexpected(name.error());
    }
    if (StagedNameEqual()(*target, *name)) {
        return refusal(EntryProblem::LinkTargetMissing, entry);
    }
    if (const StagedLink* link = m_links.find(*target)) { // another name of a symbolic link: one like it
        StagedLink copy = *link;
        copy.entryName = entry.name;
        return addSymbolicLink(*name, std::move(copy));
    }
    return linkTo(*target, *name, entry);
}

/// What a hard link leads to; whether there is a file of that name is not looked at.
Result<StagedName> StagedTree::existing(const Entry& entry) const
{
    const Result<EntryPath> path = EntryPath::clean(entry.target, m_limits.depth);
    if (!path || path->isRoot()) {
        return refusal(entry.target.empty() ? EntryProblem::LinkTargetMissing : EntryProblem::OutwardLink,
                       entry);
    }
    const std::optional<FolderNumber> folder = m_folders.findPath(path->parent());
    if (!folder) {
        return refusal(EntryProblem::LinkTargetMissing, entry);
    }
    return StagedName{.folder = *folder, .name = std::string(path->name())};
}

Result<void> StagedTree::linkTo(const StagedName& target, const StagedName& name, const Entry& entry)
{
    const auto open = m_open.find(target);
    const SystemResult<SharedFolder> folder = m_folders.open(target.folder);
    const SystemResult<FileStatus> status =
        folder ? statusAt((*folder)->get(), target.name) : std::unexpected(folder.error());
    if (open == m_open.end() && (!status || status->kind != FileStatus::Kind::Regular)) {
        return refusal(EntryProblem::LinkTargetMissing, entry);
    }
    if (const int code = makeRoom(name); code != 0) {
        return failure(code, entry);
    }
    if (open != m_open.end()) {
        open->second->hardLinks.emplace_back(name, entry.name);
        return {};
    }
    const int code = hardLink(target, name);
    return code == 0 ? Result<void>() : failure(code, entry);
}

int StagedTree::hardLink(const StagedName& from, const StagedName& to)
{
    const SystemResult<SharedFolder> source = m_folders.open(from.folder);
    const SystemResult<SharedFolder> target = m_folders.open(to.folder);
    if (!source || !target) {
        return source ? target.error() : source.error();
    }
    if (::linkat((*source)->get(), from.name.c_str(), (*target)->get(), to.name.c_str(), 0) != 0) {
        return errno;
    }
    ++m_counts.hardLinks;
    return 0;
}

/// What an earlier entry left under `name` goes.
int StagedTree::makeRoom(const StagedName& name)
{
    const SystemResult<SharedFolder> folder = m_folders.open(name.folder);
    if (!folder) {
        return folder.error();
    }
    forget(name);
    return ::unlinkat((*folder)->get(), name.name.c_str(), 0) == 0 || errno == ENOENT ? 0 : errno;
}

/// A link or an open file of that name is no more.
void StagedTree::forget(const StagedName& name)
{
    m_links.remove(name);
    if (const auto open = m_open.find(name); open != m_open.end()) {
        open->second->isReplaced = true;
        m_open.erase(open);
    }
}

} // namespace holdall
