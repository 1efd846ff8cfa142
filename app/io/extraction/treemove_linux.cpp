#include "app/io/extraction/treemove.h"

#include "app/io/outputname.h"
#include "app/io/systemcalls.h"

#include <cerrno>
#include <ranges>
#include <utility>

#include <fcntl.h>
#include <stdio.h> // NOLINT(modernize-deprecated-headers): renameat2()
#include <unistd.h>

namespace holdall {

namespace {

std::string parentOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash);
}

std::string nameOf(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

/// Moves without replacing anything, where the file system cannot promise that by itself.
int moveCarefully(int from, const std::string& name, int to, const std::string& newName)
{
    const SystemResult<FileStatus> status = statusAt(from, name);
    if (!status) {
        return status.error();
    }
    if (status->kind != FileStatus::Kind::Folder) {
        if (::linkat(from, name.c_str(), to, newName.c_str(), 0) != 0) {
            return errno;
        }
        ::unlinkat(from, name.c_str(), 0);
        return 0;
    }
    const SystemResult<FileStatus> existing = statusAt(to, newName);
    if (existing || existing.error() != ENOENT) {
        return existing ? EEXIST : existing.error();
    }
    return ::renameat(from, name.c_str(), to, newName.c_str()) == 0 ? 0 : errno;
}

int moveTo(int from, const std::string& name, int to, const std::string& newName)
{
    if (::renameat2(from, name.c_str(), to, newName.c_str(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    return errno == EINVAL || errno == ENOSYS ? moveCarefully(from, name, to, newName) : errno;
}

} // namespace

TreeMove::TreeMove(const FileDescriptor& target, const std::filesystem::path& path, Conflict late)
    : m_target(target)
    , m_path(path)
    , m_late(late)
{
}

Result<void> TreeMove::run(const PlacementStep& step)
{
    const auto failure = [&](int code) { return std::unexpected(errorFromErrno(code, m_path / step.to)); };
    if (const int code = openParents(step); code != 0) {
        return failure(code);
    }
    const SystemResult<FileStatus> status = statusAt(m_source.get(), nameOf(step.from));
    if (!status) {
        return failure(status.error());
    }
    std::string name = nameOf(step.to);
    m_isReplacement = false;
    int code = move(step, name);
    if (code == EEXIST && m_late == Conflict::Skip) {
        m_skipped.push_back(step.to);
        return {};
    }
    if (code == EEXIST) {
        code = moveLate(step, name);
    }
    if (code != 0) {
        return failure(code);
    }
    m_touched.insert(m_folderPath);
    const std::string to = m_folderPath == "." ? name : m_folderPath + "/" + name;
    m_moved.push_back({.from = step.from, .to = to, .status = *status, .isReplacement = m_isReplacement});
    return {};
}

int TreeMove::openParents(const PlacementStep& step)
{
    const int code = openParent(step.from, m_sourcePath, m_source);
    return code == 0 ? openParent(step.to, m_folderPath, m_folder) : code;
}

int TreeMove::openParent(const std::string& of, std::string& opened, FileDescriptor& folder) const
{
    std::string parent = parentOf(of);
    if (folder.isOpen() && parent == opened) {
        return 0;
    }
    SystemResult<FileDescriptor> next = openBeneath(m_target.get(), parent, folderFlags);
    if (!next) {
        return next.error();
    }
    folder = *std::move(next);
    opened = std::move(parent);
    return 0;
}

int TreeMove::move(const PlacementStep& step, std::string& name)
{
    switch (step.action) {
    case PlacementStep::Action::Move:
        return rename(step, name);
    case PlacementStep::Action::Number:
        return renameNumbered(step, name);
    case PlacementStep::Action::Replace:
        return replace(step, name);
    }
    std::unreachable();
}

int TreeMove::moveLate(const PlacementStep& step, std::string& name)
{
    switch (m_late) {
    case Conflict::Rename:
    case Conflict::Ask:
        return renameNumbered(step, name);
    case Conflict::Overwrite:
        return step.isFolder ? EEXIST : replace(step, name);
    case Conflict::Skip:
    case Conflict::Fail:
        return EEXIST;
    }
    std::unreachable();
}

int TreeMove::rename(const PlacementStep& step, const std::string& name)
{
    return moveTo(m_source.get(), nameOf(step.from), m_folder.get(), name);
}

int TreeMove::renameNumbered(const PlacementStep& step, std::string& name)
{
    const std::string wanted = nameOf(step.to);
    for (unsigned number = 2; number < lastNumber; ++number) {
        name = numberedName(wanted, number);
        if (const int code = rename(step, name); code != EEXIST) {
            return code;
        }
    }
    return EEXIST;
}

/// rename(2) itself refuses to put what is no folder in a folder's place.
int TreeMove::replace(const PlacementStep& step, const std::string& name)
{
    m_isReplacement = true;
    const int result = ::renameat(m_source.get(), nameOf(step.from).c_str(), m_folder.get(), name.c_str());
    return result == 0 ? 0 : errno;
}

SystemResult<FileDescriptor> TreeMove::reopen(const Moved& moved) const
{
    SystemResult<FileDescriptor> folder = openBeneath(m_target.get(), moved.to, folderFlags);
    const SystemResult<FileStatus> status =
        folder ? statusOf(folder->get()) : std::unexpected(folder.error());
    if (status && !status->isSameFile(moved.status)) {
        return std::unexpected(ENOENT);
    }
    return status ? std::move(folder) : std::unexpected(status.error());
}

Result<void> TreeMove::sync() const
{
    for (const std::string& touched : m_touched) {
        const SystemResult<FileDescriptor> folder = openBeneath(m_target.get(), touched, folderFlags);
        const SystemResult<void> synced =
            folder ? syncToDisk(folder->get()) : std::unexpected(folder.error());
        if (!synced && synced.error() != EINVAL) {
            return std::unexpected(errorFromErrno(synced.error(), m_path / touched));
        }
    }
    return {};
}

void TreeMove::undo()
{
    for (const Moved& moved : std::views::reverse(m_moved)) {
        if (!moved.isReplacement) {
            undo(moved);
        }
    }
    m_moved.clear();
}

void TreeMove::undo(const Moved& moved)
{
    if (openParents({.from = moved.from, .to = moved.to}) != 0) {
        return;
    }
    const SystemResult<FileStatus> status = statusAt(m_folder.get(), nameOf(moved.to));
    if (status && status->isSameFile(moved.status)) {
        // What cannot be moved back stays: it is whole, and nothing else may be touched for it.
        static_cast<void>(moveTo(m_folder.get(), nameOf(moved.to), m_source.get(), nameOf(moved.from)));
    }
}

} // namespace holdall
