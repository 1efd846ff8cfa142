#pragma once

#include "codec/bzip2/bitwriter.h"
#include "codec/bzip2/bzip2options.h"
#include "codec/bzip2/runlengthencoder.h"
#include "codec/compressor.h"
#include "codec/parallel/blockpipeline.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace holdall::codec {

/// bzip2 with blocks encoded on several threads, joined into one stream. Its bytes are libbz2's, but
/// for the origin of blocks that repeat themselves, where several are right.
class ParallelBzip2Compressor final : public Compressor {
public:
    /// `threads` is at least 1. Fails with OutOfMemory.
    static Result<std::unique_ptr<Compressor>> make(const Bzip2Options& options, unsigned threads);

    /// Bytes held when all threads work.
    static std::uint64_t memory(int level, unsigned threads, const std::optional<double>& expectedRatio);

private:
    struct Block {
        bzip2::RunLengthBlock plain;
        bzip2::BitWriter encoded;
        std::uint64_t encodedBits = 0;
    };

    ParallelBzip2Compressor(const Bzip2Options& options, unsigned threads);

    Result<Step> code(ByteView in, MutableBytes out, Action action) override;
    bool supports(Action action) const override;

    Result<bool> advance(ByteView in, Step& step, bool isEnd);
    std::size_t writeOutput(MutableBytes out);
    void submit();
    Result<void> takeBlock();
    void endStream();

    std::size_t m_blockSize;
    bzip2::RunLengthEncoder m_runs;
    Block m_block; ///< being filled
    std::vector<Block> m_spare; ///< for their memory
    bzip2::BitWriter m_output;
    std::size_t m_written = 0; ///< bytes of m_output's front
    std::uint32_t m_crc = 0; ///< of the blocks in m_output
    bool m_finishing = false; ///< all input is in blocks, and those are submitted
    bool m_ended = false; ///< the end of the stream is in m_output
    BlockPipeline<Block> m_pipeline;
};

} // namespace holdall::codec
