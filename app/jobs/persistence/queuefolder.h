#pragma once

#include "app/error.h"
#include "app/io/lockfile.h"
#include "app/jobs/persistence/keptqueue.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace holdall {

/// A file that a queue cannot be read from. It was kept, under another name if that was possible.
struct UnreadableQueue {
    std::filesystem::path path; ///< where it stands now
    QueueFault fault = QueueFault::Damaged;
};

/// What programs left behind that were killed, or closed with unfinished jobs.
struct LeftBehind {
    KeptQueue jobs = {};
    std::vector<UnreadableQueue> unreadable = {};

    bool isEmpty() const { return jobs.empty() && unreadable.empty(); }
};

/// The folder in which the queues of all running programs of a person are kept, a file for each, which is
/// locked as long as its program lives. Used by one thread; it waits for the disk.
class QueueFolder {
public:
    explicit QueueFolder(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    /// Puts the queue into our own file, which changes as a whole or not at all and which only its owner may
    /// read. An empty queue has no file.
    Result<void> write(const KeptQueue& queue);

    /// The queues of programs that do not run any more, which nobody else gets from now on.
    LeftBehind takeLeft();

    /// Removes the files that takeLeft() has read. Without it they are there for the next start.
    void removeLeft();

private:
    Result<void> takeOwn();
    void take(const std::filesystem::path& file, LeftBehind& left);

    std::filesystem::path m_folder;
    std::filesystem::path m_ownFile; ///< empty: none yet
    std::optional<LockFile> m_ownLock;
    std::map<std::filesystem::path, LockFile> m_left; ///< files that were read, with their locks
};

} // namespace holdall
