#include "app/archive/source/sourcewalk.h"

#include "app/io/foldernames.h"
#include "app/io/outputname.h"
#include "app/io/pattern.h"

#include <algorithm>
#include <cerrno>
#include <set>
#include <utility>

#include <fcntl.h>

namespace holdall {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY;

/// Folders above the current one that stay open; others are opened again on the way back.
constexpr std::size_t openLevels = 64;

/// One run of walkSources().
class Walk {
public:
    Walk(const SourceSelection& selection, const VisitSource& visit, const std::stop_token& stop,
         std::vector<Error>& problems)
        : m_selection(selection)
        , m_visit(visit)
        , m_stop(stop)
        , m_problems(problems)
    {
    }

    void run();

private:
    /// A folder between a source and where the walk is.
    struct Level {
        FileDescriptor folder; ///< closed while it is far above
        std::string fileName;
        std::string name; ///< of its entry, before any renaming
        std::filesystem::path path;
        std::vector<std::string> names; ///< in it
        std::size_t next = 0; ///< of `names`
    };

    bool walkSource(const std::filesystem::path& source, const std::string& target);
    bool walkLevels();
    bool visit(const FileDescriptor& folder, std::string fileName, std::string name,
               std::filesystem::path path);
    void enter(const SourceItem& item, std::string name);
    SystemResult<void> reopen(std::size_t level);
    bool isExcluded(const std::filesystem::path& path) const
    {
        return !m_selection.excludes.empty() && matchesAny(m_selection.excludes, path);
    }
    std::string uniqueName(const std::string& folder, const std::string& name);

    const SourceSelection& m_selection;
    const VisitSource& m_visit;
    const std::stop_token& m_stop;
    std::vector<Error>& m_problems;
    FileDescriptor m_base; ///< the folder that the source is in
    std::vector<Level> m_levels;
    std::set<std::string> m_names; ///< of sources
};

void Walk::run()
{
    const std::vector<std::string>& folders = m_selection.folders;
    for (std::size_t i = 0; i < m_selection.sources.size(); ++i) {
        const std::string target = i < folders.size() ? folders[i] : std::string();
        if (m_stop.stop_requested() || !walkSource(m_selection.sources[i], target)) {
            return;
        }
    }
}

bool Walk::walkSource(const std::filesystem::path& source, const std::string& target)
{
    std::error_code failed;
    std::filesystem::path path = source;
    if (path.filename().empty() || path.filename() == "." || path.filename() == "..") {
        path = std::filesystem::canonical(source, failed); // a name of its own
        if (failed) {
            m_problems.push_back(errorFromErrno(failed.value(), source));
            return true;
        }
    }
    const std::filesystem::path parent = path.parent_path();
    SystemResult<FileDescriptor> base =
        openAt(workingFolder(), parent.empty() ? "." : parent.native(), O_PATH | O_DIRECTORY);
    if (!base) {
        m_problems.push_back(errorFromErrno(base.error(), source));
        return true;
    }
    m_base = *std::move(base);
    const std::string name = path == "/" ? std::string("root") : path.filename().native();
    m_levels.clear();
    return visit(m_base, path == "/" ? "." : name, uniqueName(target, name), source) && walkLevels();
}

bool Walk::walkLevels()
{
    while (!m_levels.empty()) {
        Level& level = m_levels.back();
        if (m_stop.stop_requested()) {
            return false;
        }
        if (level.next == level.names.size()) {
            m_levels.pop_back();
            continue;
        }
        if (const SystemResult<void> open = reopen(m_levels.size() - 1); !open) {
            m_problems.push_back(errorFromErrno(open.error(), level.path));
            m_levels.pop_back();
            continue;
        }
        const std::string& fileName = level.names[level.next++];
        if (!visit(level.folder, fileName, level.name + '/' + fileName, level.path / fileName)) {
            return false;
        }
    }
    return true;
}

/// False ends the walk.
bool Walk::visit(const FileDescriptor& folder, std::string fileName, std::string name,
                 std::filesystem::path path)
{
    if (isExcluded(path)) {
        return true;
    }
    const SystemResult<FileStatus> status = statusAt(folder.get(), fileName);
    if (!status) {
        m_problems.push_back(errorFromErrno(status.error(), path));
        return true;
    }
    const std::optional<std::string> placed = m_selection.rename ? m_selection.rename(name) : name;
    const SourceItem item{.name = placed.value_or(name),
                          .path = std::move(path),
                          .status = *status,
                          .folder = folder,
                          .fileName = std::move(fileName)};
    if (placed && !m_visit(item)) {
        return false;
    }
    if (item.status.kind == FileStatus::Kind::Folder) {
        enter(item, std::move(name));
    }
    return true;
}

/// `name` is what names in it begin with.
void Walk::enter(const SourceItem& item, std::string name)
{
    SystemResult<FileDescriptor> folder = openAt(item.folder.get(), item.fileName, folderFlags | O_NOFOLLOW);
    SystemResult<std::vector<std::string>> names =
        folder ? namesIn(*folder) : SystemResult<std::vector<std::string>>(std::unexpected(folder.error()));
    if (!names) {
        m_problems.push_back(errorFromErrno(names.error(), item.path));
        return;
    }
    m_levels.push_back({.folder = *std::move(folder),
                        .fileName = item.fileName,
                        .name = std::move(name),
                        .path = item.path,
                        .names = *std::move(names)});
    if (m_levels.size() > openLevels) {
        m_levels[m_levels.size() - openLevels - 1].folder = {};
    }
}

/// Down from the nearest folder above it that is open, or from the source's.
SystemResult<void> Walk::reopen(std::size_t level)
{
    std::size_t at = level;
    while (at > 0 && !m_levels[at].folder.isOpen()) {
        --at;
    }
    for (std::size_t i = at; i <= level; ++i) {
        if (m_levels[i].folder.isOpen()) {
            continue;
        }
        const int parent = i == 0 ? m_base.get() : m_levels[i - 1].folder.get();
        SystemResult<FileDescriptor> folder = openAt(parent, m_levels[i].fileName, folderFlags | O_NOFOLLOW);
        if (!folder) {
            return std::unexpected(folder.error());
        }
        m_levels[i].folder = *std::move(folder);
        if (i >= openLevels && i > at) {
            m_levels[i - openLevels].folder = {};
        }
    }
    return {};
}

std::string Walk::uniqueName(const std::string& folder, const std::string& name)
{
    const std::string start = folder.empty() ? folder : folder + '/';
    std::string unique = start + name;
    for (unsigned number = 2; !m_names.insert(unique).second; ++number) {
        unique = start + numberedName(name, number);
    }
    return unique;
}

} // namespace

void walkSources(const SourceSelection& selection, const VisitSource& visit, const std::stop_token& stop,
                 std::vector<Error>& problems)
{
    Walk(selection, visit, stop, problems).run();
}

} // namespace holdall
