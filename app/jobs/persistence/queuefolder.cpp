#include "app/jobs/persistence/queuefolder.h"

#include "app/io/privatefile.h"

#include <algorithm>
#include <format>
#include <iterator>

namespace holdall {

namespace {

namespace fs = std::filesystem;

constexpr int mostPrograms = 1000;

/// Far more than ten thousand jobs take; what is larger is not ours.
constexpr std::uintmax_t largestFile = 256 * 1024 * 1024;

fs::path lockOf(fs::path file)
{
    return file.replace_extension(".lock");
}

bool isQueueFile(const fs::path& path)
{
    return path.filename().native().starts_with("queue-") && path.extension() == ".json";
}

std::vector<fs::path> queueFilesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed); !failed && entry != fs::directory_iterator();
         entry.increment(failed)) {
        if (isQueueFile(entry->path())) {
            files.push_back(entry->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

/// Gives it a name that is not read any more. Returns the name that it has in the end.
fs::path putAside(const fs::path& file, QueueFault fault)
{
    const char* suffix = fault == QueueFault::Newer ? "newer" : "damaged";
    std::error_code failed;
    for (int number = 1; number < mostPrograms; ++number) {
        const fs::path aside = file.native() + std::format(".{}-{}", suffix, number);
        if (!fs::exists(fs::symlink_status(aside, failed))) {
            fs::rename(file, aside, failed);
            return failed ? file : aside;
        }
    }
    return file;
}

} // namespace

Result<void> QueueFolder::write(const KeptQueue& queue)
{
    if (queue.empty() && m_ownFile.empty()) {
        return {};
    }
    if (const Result<void> taken = takeOwn(); !taken) {
        return taken;
    }
    if (!queue.empty()) {
        return writePrivateFile(m_ownFile, queueToFile(queue));
    }
    return removePrivateFile(m_ownFile);
}

/// The first file that nobody has, and that a dead program did not leave.
Result<void> QueueFolder::takeOwn()
{
    if (!m_ownFile.empty()) {
        return {};
    }
    if (const Result<void> made = ensurePrivateFolder(m_folder); !made) {
        return made;
    }
    for (int number = 1; number < mostPrograms; ++number) {
        const fs::path file = m_folder / std::format("queue-{}.json", number);
        auto lock = LockFile::take(lockOf(file));
        if (!lock) {
            return std::unexpected(errorFromErrno(lock.error(), lockOf(file)));
        }
        std::error_code failed;
        if (*lock && !fs::exists(fs::symlink_status(file, failed))) {
            m_ownLock.emplace(std::move(**lock));
            m_ownFile = file;
            return {};
        }
    }
    return std::unexpected(Error{.kind = ErrorKind::AlreadyExists, .path = m_folder});
}

LeftBehind QueueFolder::takeLeft()
{
    LeftBehind left;
    for (const fs::path& file : queueFilesIn(m_folder)) {
        take(file, left);
    }
    return left;
}

void QueueFolder::take(const fs::path& file, LeftBehind& left)
{
    if (file == m_ownFile || m_left.contains(file)) {
        return;
    }
    auto lock = LockFile::take(lockOf(file));
    if (lock && !*lock) {
        return; // its program runs
    }
    const std::optional<QByteArray> content = readPrivateFile(file, largestFile);
    auto queue = content ? queueFromFile(*content) : std::unexpected(QueueFault::Damaged);
    if (!queue) {
        left.unreadable.push_back({.path = putAside(file, queue.error()), .fault = queue.error()});
        return;
    }
    std::ranges::move(*queue, std::back_inserter(left.jobs));
    if (lock) { // else the folder lets nobody write, so that nobody can take or remove it either
        m_left.emplace(file, std::move(**lock));
    }
}

void QueueFolder::removeLeft()
{
    for (const auto& [file, lock] : m_left) {
        std::error_code ignored; // it is offered once more then
        fs::remove(file, ignored);
    }
    m_left.clear();
}

} // namespace holdall
