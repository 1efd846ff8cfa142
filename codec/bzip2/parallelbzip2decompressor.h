#pragma once

#include "codec/bzip2/blockdecoder.h"
#include "codec/bzip2/runlengthdecoder.h"
#include "codec/bzip2/spanfinder.h"
#include "codec/decompressor.h"
#include "codec/parallel/blockpipeline.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace holdall::codec {

/// Any bzip2 file with its blocks decoded on several threads; reads streams that follow each other as
/// one. A block's data comes out once its check was found right, so a damaged block gives nothing.
class ParallelBzip2Decompressor final : public Decompressor {
public:
    /// `memoryLimit` in bytes: if all threads do not fit, fewer are used. Fails with OutOfMemory.
    static Result<std::unique_ptr<Decompressor>> make(std::uint64_t memoryLimit, unsigned threads);

    /// Bytes held when all threads work on blocks of this level.
    static std::uint64_t memory(int level, unsigned threads,
                                const std::optional<double>& expectedRatio = std::nullopt);

    /// Bytes below which streams of this level are refused.
    static std::uint64_t leastMemory(int level);

    Check check() const override { return Check::Crc32; }
    Result<void> setMemoryLimit(std::uint64_t bytes) override;
    void endInput() override { m_inputEnds = true; }
    void tellPlaces(SeekCollector& collector) override { m_collector = &collector; }
    std::uint64_t streams() const override { return m_streams; }
    std::optional<std::uint64_t> blocks() const override { return m_blocks; }

private:
    struct Block {
        bzip2::Span span;
        bzip2::Verdict verdict = bzip2::Verdict::Complete;
        std::uint64_t end = 0; ///< bit of the file: behind what was decoded
        std::uint32_t crc = 0;
        Bytes data; ///< with its runs still short
    };

    using Pipeline = BlockPipeline<Block>;

    /// What a part of code() has to say to the rest of it.
    struct Turn {
        bool goesOn = false; ///< something moved: look again
        std::optional<Error> error = {};
    };

    ParallelBzip2Decompressor(std::uint64_t memoryLimit, unsigned threads)
        : m_memoryLimit(memoryLimit)
        , m_threads(threads)
    {
    }

    Coded code(ByteView in, MutableBytes out) override;
    Turn advance(ByteView in, Step& step);
    Turn waitForFront(Step& step);
    Turn cutSpan();
    static void decode(bzip2::BlockDecoder& decoder, Block& block);

    Turn acceptFront();
    Turn accept(Block block);
    Turn acceptHeader(Block block);
    Turn acceptBlock(Block block);
    Turn acceptEnd(Block block);
    Turn acceptWhole(Block block);
    void makePipeline();

    Turn goBack(Step& step);
    Turn decodeAlone();

    bool isIdle() const { return m_pipeline == nullptr || m_pipeline->isEmpty(); }
    bool isFull() const { return m_pipeline != nullptr && m_pipeline->isFull(); }
    Block spareBlock();

    std::uint64_t m_memoryLimit;
    unsigned m_threads;
    bool m_inputEnds = false;
    int m_level = 0; ///< of the stream that comes out
    std::uint64_t m_streams = 0;
    std::uint64_t m_blocks = 0; ///< that were complete
    std::uint32_t m_crc = 0; ///< of this stream's blocks so far
    bool m_isDone = false;

    bzip2::SpanFinder m_finder;
    std::unique_ptr<Pipeline> m_pipeline; ///< made for the first header, within the memory limit
    std::optional<Block> m_waiting; ///< a header, until the memory limit admits it
    std::vector<Block> m_spare; ///< for their memory

    Block m_current; ///< what comes out
    std::uint64_t m_madeBytes = 0; ///< that came out so far
    SeekCollector* m_collector = nullptr;
    std::optional<Error> m_failure; ///< behind m_current
    bzip2::RunLengthDecoder m_output; ///< of m_current

    std::optional<Block> m_cutBlock; ///< goes on behind its span
    Bytes m_behindCut; ///< the bytes of its span and of those behind it
    bool m_isAlone = false; ///< m_cutBlock is to be decoded by this thread
    unsigned m_attempts = 0; ///< to decode it
    std::unique_ptr<bzip2::BlockDecoder> m_decoder; ///< this thread's; made when needed
};

} // namespace holdall::codec
