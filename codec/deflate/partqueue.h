#pragma once

#include "codec/deflate/partdecoder.h"
#include "codec/error.h"
#include "codec/parallel/blockpipeline.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace holdall::codec {

/// Parts of a gzip file on their way: collected from the input one by one, decoded by threads, taken
/// out again in their order. Used by one thread, as BlockPipeline is.
class PartQueue {
public:
    /// Without any thread it never opens.
    explicit PartQueue(unsigned threads) : m_threads(threads) { }

    /// Bytes that a queue takes with so many threads, for groups of this size (bytes; members of BGZF
    /// files take no more than groups of 1 MiB).
    static std::uint64_t memory(unsigned threads, std::uint64_t groupSize,
                                const std::optional<double>& expectedRatio);

    /// Gets ready for parts that begin at `offset` (bytes) of the file. False if not even one at a time
    /// would fit into so many bytes of memory, or there are no threads. The queue must be empty.
    bool open(std::uint64_t groupSize, std::uint64_t memoryLimit, std::uint64_t offset);

    bool isEmpty() const { return m_pipeline->isEmpty(); }
    bool isFull() const { return m_pipeline->isFull(); }
    bool isFrontDone() const { return m_pipeline->isFrontDone(); }

    /// Bytes that the part being collected still needs.
    std::size_t missing() const { return m_missing; }

    /// Asks for so many bytes more.
    void want(std::size_t size) { m_missing += size; }

    /// Takes what is missing from the front of `in`, as far as it is there; returns how many bytes.
    std::size_t collect(ByteView in);

    /// Sends what was collected to the threads. Only while not isFull().
    void submit(std::optional<GzipPart::Group> group);

    /// The oldest part, once it is decoded; waits for that as long as `longest` says. Only while not
    /// isEmpty(). Fails with OutOfMemory.
    Result<std::optional<GzipPart>> take(std::chrono::milliseconds longest);

    /// Gives back buffers to be used again.
    void recycle(GzipPart part);

    /// What was collected and not submitted.
    Bytes dropCollected();

private:
    const unsigned m_threads;
    GzipPart m_collecting;
    std::size_t m_missing = 0;
    std::uint64_t m_offset = 0; ///< of the part being collected
    std::vector<GzipPart> m_spare; ///< buffers to be used again
    std::uint64_t m_groupSize = 0; ///< for which the pipeline was made, bytes
    std::optional<BlockPipeline<GzipPart>> m_pipeline; ///< once it was opened
};

} // namespace holdall::codec
