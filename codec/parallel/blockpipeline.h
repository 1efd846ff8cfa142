#pragma once

#include "codec/bytes.h"
#include "codec/error.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <new>
#include <optional>
#include <stop_token>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace holdall::codec {

/// How long a call waits for its threads before it lets its caller show progress or stop.
inline constexpr std::chrono::milliseconds patience(50);

/// A bounded queue of blocks that threads work on, and that come out in the order in which they went
/// in. One thread, the owner's, submits and takes; memory is bounded because no more than
/// `capacity` blocks are ever inside.
///
///     submit() -> [ waiting | being worked on | done ] -> take()
///
/// Threads start when there is work for more than the owner: a single block costs no thread and is
/// worked on inside waitForFront(), unless blocks take so long that the owner must not. What a worker does
/// must depend on the block alone, so that results do not depend on the number of threads. An error of a
/// block is part of the block; it does not stop the blocks behind it. Destroying the pipeline drops what is
/// inside; blocks being worked on are finished first, or given up by workers that look at their stop token.
///
/// `Block` is movable. Its buffers come back with take() and are meant to be used again.
template <typename Block> class BlockPipeline {
public:
    /// Works on one block in place. Each thread has an instance of its own, which may keep scratch
    /// memory from block to block.
    using Worker = std::move_only_function<void(Block&)>;

    /// Makes the instances; called by the threads themselves, possibly at the same time.
    using MakeWorker = std::function<Worker()>;

    /// As above for work that may take more than some 100 ms a block: the worker gives up when a stop is
    /// asked for. Nobody looks at the block then.
    using MakeStoppableWorker = std::function<Worker(std::stop_token)>;

    struct Shape {
        unsigned threads; ///< 0: the owner does all the work, while it waits
        std::size_t capacity; ///< blocks inside; at least 1
        bool ownerWorks = true; ///< on a single block; false where that may take too long
    };

    BlockPipeline(Shape shape, MakeStoppableWorker makeWorker)
        : m_shape(shape)
        , m_makeWorker(std::move(makeWorker))
    {
    }
    BlockPipeline(Shape shape, MakeWorker makeWorker)
        : BlockPipeline(shape,
                        MakeStoppableWorker([makeWorker = std::move(makeWorker)](
                                                const std::stop_token& /*stop*/) { return makeWorker(); }))
    {
    }
    BlockPipeline(const BlockPipeline&) = delete;
    BlockPipeline& operator=(const BlockPipeline&) = delete;
    ~BlockPipeline();

    bool isEmpty() const { return m_inside == 0; }
    bool isFull() const { return m_inside == m_shape.capacity; }
    std::size_t size() const { return m_inside; }

    /// Puts `block` behind the others. Only while not isFull().
    void submit(Block block);

    /// Waits up to `longest` for the oldest block; true when it is done. Only while not isEmpty().
    bool waitForFront(std::chrono::milliseconds longest);

    /// Whether the oldest block is done. False when there is none.
    bool isFrontDone() const;

    /// Takes the oldest block out, once waitForFront() or isFrontDone() said true. Fails with
    /// OutOfMemory if that ended the work on it; the block is lost then.
    Result<Block> take();

private:
    enum class State { Waiting, Working, Done, OutOfMemory };

    struct Slot {
        Block block;
        State state = State::Waiting;
    };

    void startThreadIfUseful();
    void runThread(const std::stop_token& stop);
    void work(Slot& slot, Worker& worker, std::unique_lock<std::mutex>& lock);
    Slot* nextWaiting();
    bool isOver(const Slot& slot) const
    {
        return slot.state == State::Done || slot.state == State::OutOfMemory;
    }

    const Shape m_shape;
    const MakeStoppableWorker m_makeWorker;
    std::stop_source m_stop; ///< of the workers
    std::size_t m_inside = 0; ///< blocks in m_slots; the owner's thread only
    Worker m_ownWorker; ///< the owner's thread only; empty until needed

    mutable std::mutex m_mutex; ///< guards what follows, and the states of the slots
    std::condition_variable_any m_workWaits;
    std::condition_variable m_frontChanged;
    std::deque<Slot> m_slots; ///< oldest first; references stay valid
    std::size_t m_waiting = 0; ///< slots that nobody works on yet
    std::size_t m_idle = 0; ///< threads that wait for work
    std::vector<std::jthread> m_threads; ///< changed by the owner's thread only
    bool m_threadsFailed = false; ///< the system refused one: no more are tried
};

template <typename Block> BlockPipeline<Block>::~BlockPipeline()
{
    m_stop.request_stop();
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting = 0;
        for (Slot& slot : m_slots) {
            slot.state = slot.state == State::Waiting ? State::Done : slot.state;
        }
    }
    for (std::jthread& thread : m_threads) {
        thread.request_stop();
    }
    m_threads.clear();
}

template <typename Block> void BlockPipeline<Block>::submit(Block block)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_slots.push_back(Slot{std::move(block)});
        ++m_waiting;
    }
    ++m_inside;
    startThreadIfUseful();
    m_workWaits.notify_one();
}

template <typename Block> void BlockPipeline<Block>::startThreadIfUseful()
{
    {
        const std::scoped_lock lock(m_mutex);
        if ((m_inside < 2 && m_shape.ownerWorks) || m_waiting <= m_idle || m_threads.size() == m_shape.threads
            || m_threadsFailed) {
            return;
        }
    }
    try {
        m_threads.emplace_back([this](const std::stop_token& stop) { runThread(stop); });
    } catch (const std::system_error&) {
        m_threadsFailed = true;
    }
}

template <typename Block> void BlockPipeline<Block>::runThread(const std::stop_token& stop)
{
    Worker worker;
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        const bool hasWork = m_workWaits.wait(lock, stop, [this] { return m_waiting > 0; });
        --m_idle;
        if (!hasWork || stop.stop_requested()) {
            return;
        }
        work(*nextWaiting(), worker, lock);
    }
}

/// Works on `slot` with the lock released.
template <typename Block>
void BlockPipeline<Block>::work(Slot& slot, Worker& worker, std::unique_lock<std::mutex>& lock)
{
    slot.state = State::Working;
    --m_waiting;
    lock.unlock();
    State state = State::Done;
    try {
        if (!worker) {
            worker = m_makeWorker(m_stop.get_token());
        }
        worker(slot.block);
    } catch (const std::bad_alloc&) {
        state = State::OutOfMemory;
    }
    lock.lock();
    slot.state = state;
    if (&slot == &m_slots.front()) {
        m_frontChanged.notify_one();
    }
}

template <typename Block> auto BlockPipeline<Block>::nextWaiting() -> Slot*
{
    const auto slot =
        std::ranges::find_if(m_slots, [](const Slot& each) { return each.state == State::Waiting; });
    return &*slot;
}

template <typename Block> bool BlockPipeline<Block>::waitForFront(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    Slot& front = m_slots.front();
    if (m_threads.empty() && front.state == State::Waiting) {
        work(front, m_ownWorker, lock);
        return true;
    }
    return m_frontChanged.wait_for(lock, longest, [&] { return isOver(front); });
}

template <typename Block> bool BlockPipeline<Block>::isFrontDone() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_slots.empty() && isOver(m_slots.front());
}

template <typename Block> Result<Block> BlockPipeline<Block>::take()
{
    const std::scoped_lock lock(m_mutex);
    Slot slot = std::move(m_slots.front());
    m_slots.pop_front();
    --m_inside;
    if (slot.state == State::OutOfMemory) {
        return failure(ErrorKind::OutOfMemory);
    }
    return std::move(slot.block);
}

} // namespace holdall::codec
