#pragma once

#include "codec/compressor.h"
#include "codec/parallel/blockpipeline.h"
#include "codec/parallel/rawbuffer.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace holdall::codec {

/// What every block has that BlockCompressor sends through its pipeline; its worker fills the second
/// half.
struct EncodingTask {
    RawBuffer body; ///< uncompressed
    std::size_t bodySize = 0; ///< bytes of it

    RawBuffer data; ///< compressed
    std::size_t dataSize = 0; ///< bytes of it
    std::optional<Error> error = {}; ///< the block could not be compressed
};

/// Blocks that a BlockCompressor has in memory at the same time: collected, waiting, worked on and being
/// written.
constexpr std::size_t tasksOfBlockCompressor(unsigned threads)
{
    return std::size_t{threads} + 3;
}

/// As many of them are filled as a rule: blocks are written faster than they are coded.
constexpr std::size_t usualTasksOfBlockCompressor(unsigned threads)
{
    return std::size_t{threads} + 2;
}

/// The base of compressors that cut their input into blocks of one size, compress those on threads, and
/// write what comes out one after the other. Cannot be flushed before its end.
template <typename Task> class BlockCompressor : public Compressor {
protected:
    using Pipeline = BlockPipeline<Task>;

    /// `blockSize` in bytes; `threads` at least 1.
    BlockCompressor(std::size_t blockSize, unsigned threads, Pipeline::MakeStoppableWorker makeWorker)
        : m_blockSize(blockSize)
        , m_pipeline({.threads = threads, .capacity = threads + 1, .ownerWorks = blockSize <= quickBlock},
                     std::move(makeWorker))
    {
    }

    /// What stands behind the last block. Called once, when all blocks are written.
    virtual Bytes ending() { return {}; }

    /// The block is the next to be written.
    virtual void noteDelivered(const Task& /*task*/) { }

private:
    /// What one move led to.
    enum class Move { Done, NeedsInput, NeedsRoom, NeedsThreads };

    static constexpr std::size_t quickBlock = 256 * 1024; ///< bytes that take no time, whatever the coder

    Result<Step> code(ByteView in, MutableBytes out, Action action) final;
    bool supports(Action action) const final { return action == Action::Run || action == Action::Finish; }

    Move move(ByteView& in, MutableBytes& out, Action action);
    Move finish();
    Move wait() { return m_pipeline.waitForFront(patience) ? Move::Done : Move::NeedsThreads; }
    Move write(MutableBytes& out);
    Move takeFront();
    void collect(ByteView& in);
    void submit();

    const std::size_t m_blockSize;
    Task m_task; ///< being collected
    std::size_t m_submitted = 0; ///< blocks
    Pipeline m_pipeline;
    std::optional<Task> m_front; ///< left the pipeline; being written
    Bytes m_ending;
    ByteView m_waiting; ///< of m_front or m_ending: what is still to be written
    std::vector<Task> m_spare; ///< whose buffers are used again
    bool m_isLastSubmitted = false;
    bool m_isEnding = false; ///< ending() was called
    bool m_isDone = false;
    std::optional<Error> m_error;
};

template <typename Task>
Result<Step> BlockCompressor<Task>::code(ByteView in, MutableBytes out, Action action)
{
    ByteView rest = in;
    MutableBytes room = out;
    Move last = Move::Done;
    while (last == Move::Done && !m_isDone) {
        last = move(rest, room, action);
        if (m_error) {
            return std::unexpected(*m_error);
        }
    }
    return Step{.consumed = in.size() - rest.size(),
                .produced = out.size() - room.size(),
                .done = m_isDone,
                .working = last == Move::NeedsThreads};
}

/// Output that is ready goes first, so that there is room in the pipeline again.
template <typename Task>
auto BlockCompressor<Task>::move(ByteView& in, MutableBytes& out, Action action) -> Move
{
    if (!m_waiting.empty()) {
        return write(out);
    }
    if (m_pipeline.isFrontDone()) {
        return takeFront();
    }
    if (!in.empty()) {
        if (m_pipeline.isFull()) {
            return wait();
        }
        collect(in);
        return Move::Done;
    }
    return action == Action::Finish ? finish() : Move::NeedsInput;
}

template <typename Task> auto BlockCompressor<Task>::finish() -> Move
{
    if (!m_isLastSubmitted) {
        if (m_pipeline.isFull()) {
            return wait();
        }
        if (m_task.bodySize > 0 || m_submitted == 0) {
            submit();
        }
        m_isLastSubmitted = true;
    }
    if (!m_pipeline.isEmpty()) {
        return wait();
    }
    if (!std::exchange(m_isEnding, true)) {
        m_ending = ending();
        m_waiting = m_ending;
    }
    m_isDone = m_waiting.empty();
    return Move::Done;
}

template <typename Task> auto BlockCompressor<Task>::write(MutableBytes& out) -> Move
{
    const std::size_t count = std::min(m_waiting.size(), out.size());
    std::ranges::copy(m_waiting.first(count), out.begin());
    out = out.subspan(count);
    m_waiting = m_waiting.subspan(count);
    if (!m_waiting.empty()) {
        return Move::NeedsRoom;
    }
    if (m_front) {
        m_spare.push_back(*std::exchange(m_front, std::nullopt));
    }
    return Move::Done;
}

template <typename Task> auto BlockCompressor<Task>::takeFront() -> Move
{
    Result<Task> task = m_pipeline.take();
    if (!task) {
        m_error = task.error();
        return Move::Done;
    }
    m_error = task->error;
    m_front = *std::move(task);
    noteDelivered(*m_front);
    m_waiting = std::as_const(m_front->data).first(m_front->dataSize);
    return Move::Done;
}

template <typename Task> void BlockCompressor<Task>::collect(ByteView& in)
{
    m_task.body.reserve(m_blockSize);
    const std::size_t count = std::min(in.size(), m_blockSize - m_task.bodySize);
    std::ranges::copy(in.first(count), m_task.body.first(m_blockSize).subspan(m_task.bodySize).begin());
    in = in.subspan(count);
    m_task.bodySize += count;
    if (m_task.bodySize == m_blockSize) {
        submit();
    }
}

template <typename Task> void BlockCompressor<Task>::submit()
{
    m_pipeline.submit(std::exchange(m_task, {}));
    ++m_submitted;
    if (!m_spare.empty()) {
        m_task.body = std::move(m_spare.back().body);
        m_task.data = std::move(m_spare.back().data);
        m_spare.pop_back();
    }
}

} // namespace holdall::codec
