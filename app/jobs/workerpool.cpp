#include "app/jobs/workerpool.h"

#include <utility>

namespace holdall {

WorkerPool::~WorkerPool()
{
    // All first, so that they end at the same time; the vector then joins them.
    for (std::jthread& thread : m_threads) {
        thread.request_stop();
    }
}

std::expected<void, std::error_code> WorkerPool::run(Task task, std::size_t mostThreads)
{
    const bool isThreadWanted = enqueue(std::move(task));
    m_available.notify_one();
    if (!isThreadWanted || m_threads.size() >= mostThreads) {
        return {};
    }
    const std::expected<void, std::error_code> started = startThread();
    if (started || !m_threads.empty()) {
        return {};
    }
    m_tasks.clear();
    return started;
}

/// Returns whether there are more tasks than threads that wait for one.
bool WorkerPool::enqueue(Task task)
{
    const std::scoped_lock lock(m_mutex);
    m_tasks.push_back(std::move(task));
    return m_idle < m_tasks.size();
}

// The standard library tells of a refused thread only by an exception.
std::expected<void, std::error_code> WorkerPool::startThread()
{
    try {
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
    } catch (const std::system_error& refused) {
        return std::unexpected(refused.code());
    }
    return {};
}

void WorkerPool::work(const std::stop_token& stop)
{
    while (const std::optional<Task> task = take(stop)) {
        (*task)();
    }
}

std::optional<WorkerPool::Task> WorkerPool::take(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    ++m_idle;
    m_available.wait(lock, stop, [this] { return !m_tasks.empty(); });
    --m_idle;
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

} // namespace holdall
