#pragma once

#include "codec/decompressor.h"
#include "codec/parallel/blockpipeline.h"
#include "codec/parallel/rawbuffer.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace holdall::codec {

/// What every block has that BlockDecompressor sends through its pipeline; its worker fills the second
/// half.
struct DecodingTask {
    std::uint64_t cost = 0; ///< bytes of memory that the block takes until it is delivered
    RawBuffer body; ///< compressed
    std::size_t bodySize = 0; ///< bytes of it that there are
    bool isWhole = true; ///< false: the input ended in it

    RawBuffer data; ///< decoded
    std::size_t dataSize = 0; ///< bytes of it
    std::optional<Error> error = {}; ///< behind `dataSize` bytes; its offset is set
};

/// Blocks that a BlockDecompressor has in memory at the same time: collected, waiting, worked on and being
/// delivered. Some wait, because blocks take longer than others.
constexpr std::size_t tasksOfBlockDecompressor(unsigned threads)
{
    return 2 * std::size_t{threads} + 2;
}

/// As many of them are decoded as a rule: blocks are delivered faster than they are decoded.
constexpr std::size_t usualTasksOfBlockDecompressor(unsigned threads)
{
    return std::size_t{threads} + 2;
}

/// The base of decompressors that cut their input into blocks and decode those on threads. A subclass
/// reads what stands between the blocks and collects them; this class hands their data out in order,
/// keeps to the memory limit, and reports errors in the place where they belong: when all output
/// before them was given.
///
/// A block waits in memory from its first byte on until it is delivered; blocks that are too large for
/// that, or that do not tell their sizes, are for the subclass to decode as they come.
template <typename Task> class BlockDecompressor : public Decompressor {
public:
    void endInput() final { m_inputEnds = true; }
    void lendOutput() final { m_lends = true; }
    ByteView lent() const final
    {
        return m_lends && m_front ? m_front->data.first(m_front->dataSize).subspan(m_delivered) : ByteView();
    }

    Result<void> setMemoryLimit(std::uint64_t bytes) override
    {
        if (bytes < m_memoryInside) {
            return std::unexpected(Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = m_memoryInside});
        }
        m_memoryLimit = bytes;
        return {};
    }

protected:
    using Pipeline = BlockPipeline<Task>;

    /// What one move led to, and what the next one needs. After Done, any.
    enum class Move { Done, NeedsInput, NeedsRoom, NeedsThreads };

    /// `memoryLimit` in bytes; `threads` at least 1.
    BlockDecompressor(std::uint64_t memoryLimit, unsigned threads, Pipeline::MakeStoppableWorker makeWorker)
        : m_memoryLimit(memoryLimit)
        , m_pipeline({.threads = threads, .capacity = 2 * std::size_t{threads}, .ownerWorks = false},
                     std::move(makeWorker))
    {
    }

    /// Takes from the front of `in`, or puts to the front of `out` while nothing isInside(). NeedsThreads
    /// waits for the oldest block. Also called without input, and until end() or fail() was.
    virtual Move moveInput(ByteView& in, MutableBytes& out) = 0;

    /// The input ended where moveInput() needs more: submits the block that is being collected, if one
    /// is, as not whole, and then fails with Truncated.
    virtual void moveBehindInput() = 0;

    /// The block's data was given; it has no error.
    virtual Move noteDelivered(Task& task) = 0;

    std::uint64_t memoryLimit() const { return m_memoryLimit; }

    /// Whether nothing follows the input of this call.
    bool inputEnds() const { return m_inputEnds; }

    /// Whether a block of this cost may be taken in, now or when others have left.
    bool canWait(std::uint64_t cost) const { return cost <= m_memoryLimit; }
    bool hasRoomFor(std::uint64_t cost) const
    {
        return !m_pipeline.isFull() && m_memoryInside <= m_memoryLimit
            && cost <= m_memoryLimit - m_memoryInside;
    }

    /// Whether blocks are waiting, being decoded or being delivered.
    bool isInside() const { return !m_pipeline.isEmpty(); }

    /// An empty block for one that hasRoomFor() admitted, perhaps with buffers of an earlier one.
    Task makeTask(std::uint64_t cost);

    /// Copies from the front of `in` to the task's body until that has `size` bytes.
    static void collect(ByteView& in, Task& task, std::size_t size);

    void submit(Task task) { m_pipeline.submit(std::move(task)); }

    /// For a block that will not be submitted after all; its buffers are lost.
    void drop(Task task) { m_memoryInside -= task.cost; }

    /// Gives the buffers that wait to be used again back to the system.
    void dropSpareBuffers() { m_spare.clear(); }

    /// Ends the stream or fails, in both cases once everything before is delivered. `error` has its
    /// offset.
    Move end();
    Move fail(Error error);

    /// Fails now, and may go on when the limit was raised. Only while nothing isInside().
    Move meetMemoryLimit(std::uint64_t needed, std::uint64_t offset);

private:
    Coded code(ByteView in, MutableBytes out) final;
    void takeBackLent() final { m_delivered = m_front ? m_front->dataSize : 0; }
    Move move(ByteView& in, MutableBytes& out);
    Move settle();
    Move deliver(MutableBytes& out);
    Move endDelivery();
    std::uint64_t spareCapacity() const;

    std::uint64_t m_memoryLimit;
    std::uint64_t m_memoryInside = 0; ///< what the blocks inside cost
    Pipeline m_pipeline;
    std::vector<Task> m_spare; ///< whose buffers are used again
    std::optional<Task> m_front; ///< left the pipeline; delivered from m_delivered on
    std::size_t m_delivered = 0;
    bool m_lends = false;
    bool m_inputEnds = false;
    bool m_isOver = false; ///< end() or fail() was called
    bool m_isDone = false; ///< and all before it is delivered
    std::optional<Error> m_failure; ///< of fail()
    std::optional<Error> m_error; ///< what code() returns
};

template <typename Task> auto BlockDecompressor<Task>::code(ByteView in, MutableBytes out) -> Coded
{
    ByteView rest = in;
    MutableBytes room = out;
    m_error.reset();
    Move last = Move::Done;
    while (last == Move::Done && !m_error && !m_isDone) {
        last = move(rest, room);
    }
    return {.step = {.consumed = in.size() - rest.size(),
                     .produced = out.size() - room.size(),
                     .done = m_isDone && !m_error,
                     .working = last == Move::NeedsThreads},
            .error = m_error};
}

/// Output that is ready goes first, so that there is room in the pipeline again.
template <typename Task> auto BlockDecompressor<Task>::move(ByteView& in, MutableBytes& out) -> Move
{
    if (m_front || m_pipeline.isFrontDone()) {
        return deliver(out);
    }
    Move moved = m_isOver ? settle() : moveInput(in, out);
    if (moved == Move::NeedsInput && m_inputEnds) {
        moveBehindInput();
        moved = Move::Done;
    }
    if (moved == Move::NeedsThreads && m_pipeline.waitForFront(patience)) {
        return Move::Done;
    }
    return moved;
}

template <typename Task> auto BlockDecompressor<Task>::settle() -> Move
{
    if (!m_pipeline.isEmpty()) {
        return Move::NeedsThreads;
    }
    m_isDone = true;
    m_error = m_failure;
    return Move::Done;
}

template <typename Task> auto BlockDecompressor<Task>::deliver(MutableBytes& out) -> Move
{
    if (!m_front) {
        Result<Task> task = m_pipeline.take();
        if (!task) {
            m_error = task.error();
            return Move::Done;
        }
        m_front = *std::move(task);
        m_delivered = 0;
    }
    if (!lent().empty()) {
        return Move::NeedsRoom;
    }
    const ByteView data = std::as_const(m_front->data).first(m_front->dataSize).subspan(m_delivered);
    const std::size_t count = std::min(data.size(), out.size());
    std::ranges::copy(data.first(count), out.begin());
    out = out.subspan(count);
    m_delivered += count;
    return count < data.size() ? Move::NeedsRoom : endDelivery();
}

template <typename Task> auto BlockDecompressor<Task>::endDelivery() -> Move
{
    Task task = *std::exchange(m_front, std::nullopt);
    m_memoryInside -= task.cost;
    if (task.error) {
        m_error = task.error;
        return Move::Done;
    }
    const Move noted = noteDelivered(task);
    m_spare.push_back(std::move(task));
    return noted;
}

template <typename Task> Task BlockDecompressor<Task>::makeTask(std::uint64_t cost)
{
    Task task;
    if (!m_spare.empty()) {
        task = std::move(m_spare.back());
        m_spare.pop_back();
    }
    if (spareCapacity() > m_memoryLimit - m_memoryInside - cost) {
        m_spare.clear();
    }
    Task fresh;
    fresh.cost = cost;
    fresh.body = std::move(task.body);
    fresh.data = std::move(task.data);
    m_memoryInside += cost;
    return fresh;
}

template <typename Task> void BlockDecompressor<Task>::collect(ByteView& in, Task& task, std::size_t size)
{
    const std::size_t count = std::min(in.size(), size - task.bodySize);
    std::ranges::copy(in.first(count), task.body.first(size).subspan(task.bodySize).begin());
    in = in.subspan(count);
    task.bodySize += count;
}

template <typename Task> auto BlockDecompressor<Task>::end() -> Move
{
    m_isOver = true;
    return Move::Done;
}

template <typename Task> auto BlockDecompressor<Task>::fail(Error error) -> Move
{
    m_failure = std::move(error);
    m_isOver = true;
    return Move::Done;
}

template <typename Task>
auto BlockDecompressor<Task>::meetMemoryLimit(std::uint64_t needed, std::uint64_t offset) -> Move
{
    m_error = Error{.kind = ErrorKind::MemoryLimit, .offset = offset, .bytesNeeded = needed};
    return Move::Done;
}

template <typename Task> std::uint64_t BlockDecompressor<Task>::spareCapacity() const
{
    std::uint64_t sum = 0;
    for (const Task& task : m_spare) {
        sum += task.body.capacity() + task.data.capacity();
    }
    return sum;
}

} // namespace holdall::codec
