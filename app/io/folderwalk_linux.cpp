#include "app/io/folderwalk.h"

#include "app/io/foldernames.h"
#include "app/io/systemcalls.h"

#include <ranges>
#include <utility>

#include <fcntl.h>

namespace holdall {

namespace {

/// One run of walkFolder().
class Walk {
public:
    Walk(const FileDescriptor& root, const std::filesystem::path& path, const FolderVisitor& visitor)
        : m_root(root)
        , m_path(path)
        , m_visitor(visitor)
    {
    }

    void run(Recursion recursion, const std::stop_token& stop);

private:
    void enter(const std::filesystem::path& relative);
    void look(const FileDescriptor& folder, const std::filesystem::path& relative);

    const FileDescriptor& m_root;
    const std::filesystem::path& m_path;
    const FolderVisitor& m_visitor;
    std::vector<FolderEntry> m_waiting; ///< not told of yet, the next one last
};

void Walk::run(Recursion recursion, const std::stop_token& stop)
{
    look(m_root, {});
    while (!m_waiting.empty() && !stop.stop_requested()) {
        FolderEntry entry = std::move(m_waiting.back());
        m_waiting.pop_back();
        const bool isEntered = entry.status.kind == FileStatus::Kind::Folder && recursion == Recursion::All;
        const std::filesystem::path relative = isEntered ? entry.relative : std::filesystem::path();
        m_visitor.entry(std::move(entry));
        if (isEntered) {
            enter(relative);
        }
    }
}

void Walk::enter(const std::filesystem::path& relative)
{
    const SystemResult<FileDescriptor> folder = openBeneath(m_root.get(), relative, namedFolderFlags);
    if (folder) {
        look(*folder, relative);
    } else {
        m_visitor.problem(errorFromErrno(folder.error(), m_path / relative));
    }
}

void Walk::look(const FileDescriptor& folder, const std::filesystem::path& relative)
{
    const SystemResult<std::vector<std::string>> names = namesIn(folder);
    if (!names) {
        m_visitor.problem(errorFromErrno(names.error(), m_path / relative));
        return;
    }
    for (const std::string& name : std::views::reverse(*names)) {
        const SystemResult<FileStatus> status = statusAt(folder.get(), name);
        if (!status) {
            m_visitor.problem(errorFromErrno(status.error(), m_path / relative / name));
        } else if (status->kind == FileStatus::Kind::Regular || status->kind == FileStatus::Kind::Folder) {
            m_waiting.push_back({.relative = relative / name, .status = *status});
        } else {
            m_visitor.problem({.kind = ErrorKind::NotRegular, .path = m_path / relative / name});
        }
    }
}

} // namespace

Result<FileDescriptor> openFolder(const std::filesystem::path& path)
{
    SystemResult<FileDescriptor> folder =
        openAt(workingFolder(), path.empty() ? "." : path.native(), namedFolderFlags);
    if (!folder) {
        return std::unexpected(errorFromErrno(folder.error(), path));
    }
    return std::move(*folder);
}

void walkFolder(const FileDescriptor& root, const std::filesystem::path& path, Recursion recursion,
                const std::stop_token& stop, const FolderVisitor& visitor)
{
    Walk(root, path, visitor).run(recursion, stop);
}

FolderListing listFolder(const FileDescriptor& root, const std::filesystem::path& path, Recursion recursion,
                         const std::stop_token& stop)
{
    FolderListing listing;
    walkFolder(root, path, recursion, stop,
               {.entry = [&](FolderEntry entry) { listing.entries.push_back(std::move(entry)); },
                .problem = [&](Error problem) { listing.problems.push_back(std::move(problem)); }});
    return listing;
}

} // namespace holdall
