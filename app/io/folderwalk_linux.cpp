#include "app/io/folderwalk.h"

#include "app/io/foldernames.h"

#include <ranges>

#include <fcntl.h>

namespace holdall {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY;

/// One run of listFolder().
class Walk {
public:
    Walk(const FileDescriptor& root, const std::filesystem::path& path) : m_root(root), m_path(path) { }

    FolderListing run(Recursion recursion, const std::stop_token& stop);

private:
    void enter(const std::filesystem::path& relative);
    void look(const FileDescriptor& folder, const std::filesystem::path& relative);

    const FileDescriptor& m_root;
    const std::filesystem::path& m_path;
    std::vector<FolderEntry> m_waiting; ///< not listed yet, the next one last
    FolderListing m_listing;
};

FolderListing Walk::run(Recursion recursion, const std::stop_token& stop)
{
    look(m_root, {});
    while (!m_waiting.empty() && !stop.stop_requested()) {
        m_listing.entries.push_back(std::move(m_waiting.back()));
        m_waiting.pop_back();
        const FolderEntry& entry = m_listing.entries.back();
        if (entry.status.kind == FileStatus::Kind::Folder && recursion == Recursion::All) {
            enter(entry.relative);
        }
    }
    return std::move(m_listing);
}

void Walk::enter(const std::filesystem::path& relative)
{
    const SystemResult<FileDescriptor> folder = openBeneath(m_root.get(), relative, folderFlags);
    if (folder) {
        look(*folder, relative);
    } else {
        m_listing.problems.push_back(errorFromErrno(folder.error(), m_path / relative));
    }
}

void Walk::look(const FileDescriptor& folder, const std::filesystem::path& relative)
{
    const SystemResult<std::vector<std::string>> names = namesIn(folder);
    if (!names) {
        m_listing.problems.push_back(errorFromErrno(names.error(), m_path / relative));
        return;
    }
    for (const std::string& name : std::views::reverse(*names)) {
        const SystemResult<FileStatus> status = statusAt(folder.get(), name);
        if (!status) {
            m_listing.problems.push_back(errorFromErrno(status.error(), m_path / relative / name));
        } else if (status->kind == FileStatus::Kind::Regular || status->kind == FileStatus::Kind::Folder) {
            m_waiting.push_back({.relative = relative / name, .status = *status});
        } else {
            m_listing.problems.push_back({.kind = ErrorKind::NotRegular, .path = m_path / relative / name});
        }
    }
}

} // namespace

Result<FileDescriptor> openFolder(const std::filesystem::path& path)
{
    SystemResult<FileDescriptor> folder =
        openAt(workingFolder(), path.empty() ? "." : path.native(), folderFlags);
    if (!folder) {
        return std::unexpected(errorFromErrno(folder.error(), path));
    }
    return std::move(*folder);
}

FolderListing listFolder(const FileDescriptor& root, const std::filesystem::path& path, Recursion recursion,
                         const std::stop_token& stop)
{
    return Walk(root, path).run(recursion, stop);
}

} // namespace holdall
