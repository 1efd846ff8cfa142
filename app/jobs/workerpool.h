#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <expected>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <system_error>
#include <thread>
#include <vector>

namespace holdall {

/// Threads that are started when they are first needed, kept and reused. Used from one thread.
/// Destroying it drops tasks that no thread has begun and waits for those that run.
class WorkerPool {
public:
    using Task = std::function<void()>; ///< must not throw

    WorkerPool() = default;
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// Runs `task` on an idle thread or, while there are fewer than `mostThreads`, on a new one;
    /// otherwise when a thread is free, in the order of the calls. Never waits for a task. Fails, and drops
    /// the task, only where the system grants not even one thread.
    std::expected<void, std::error_code> run(Task task, std::size_t mostThreads);

    std::size_t threads() const { return m_threads.size(); }

private:
    bool enqueue(Task task);
    std::expected<void, std::error_code> startThread();
    void work(const std::stop_token& stop);
    std::optional<Task> take(const std::stop_token& stop);

    /// Guards m_tasks and m_idle. Held for moving one task in or out, never while a task runs.
    std::mutex m_mutex;
    std::condition_variable_any m_available;
    std::deque<Task> m_tasks;
    std::size_t m_idle = 0; ///< threads that wait for a task

    std::vector<std::jthread> m_threads; ///< the owner's thread only
};

} // namespace holdall
