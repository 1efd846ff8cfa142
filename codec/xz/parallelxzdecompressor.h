#pragma once

#include "codec/decompressor.h"
#include "codec/parallel/blockpipeline.h"
#include "codec/parallel/parallelism.h"
#include "codec/xz/xzblockdecoding.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace holdall::codec {

/// One .xz stream, its blocks decoded on several threads where their headers tell the sizes (liblzma's
/// threaded encoder writes them, and so does Holdall); other blocks pass through a single decoder.
///
/// A block waits in memory until it is whole and until its turn comes; how many there are follows the
/// memory limit. A block that is too large for it passes through the single decoder, too.
class ParallelXzDecompressor final : public Decompressor {
public:
    /// `memoryLimit` in bytes. Throws std::bad_alloc.
    ParallelXzDecompressor(std::uint64_t memoryLimit, unsigned threads);
    ~ParallelXzDecompressor() override;

    ParallelXzDecompressor(const ParallelXzDecompressor&) = delete;
    ParallelXzDecompressor& operator=(const ParallelXzDecompressor&) = delete;

    Check check() const override { return m_check; }
    Result<void> setMemoryLimit(std::uint64_t bytes) override;
    void endInput() override { m_inputEnds = true; }

protected:
    Coded code(ByteView in, MutableBytes out) override;

private:
    /// What the next input byte belongs to, or what has to be done before it is taken.
    enum class Part {
        StreamHeader,
        BlockHeader,
        Admission, ///< of the block whose header was read: how will it be decoded?
        WaitingBody, ///< collected for a thread
        DirectBody, ///< decoded as it comes
        Index,
        Footer,
        Failure, ///< m_failure, once everything before it is delivered
        End,
    };

    /// What one move led to, and what the next one needs.
    enum class Move { Done, NeedsInput, NeedsRoom, NeedsThreads };

    Move move(ByteView& in, MutableBytes& out);
    Move moveInput(ByteView& in, MutableBytes& out);
    Move deliver(MutableBytes& out);
    Move endDelivery();
    Move collectHeader(ByteView& in, std::size_t size);
    Move readStreamHeader(ByteView& in);
    Move readBlockHeader(ByteView& in);
    Move admitBlock();
    Move collectBody(ByteView& in);
    Move decodeBody(ByteView& in, MutableBytes& out);
    Move readIndex(ByteView& in);
    Move readFooter(ByteView& in);
    Move report();

    void beginWaitingBody(std::uint64_t cost);
    Move endInputInside();
    Move noteBlock(const XzBlock& block);
    Move fail(Error error);
    Move fail(lzma_ret ret) { return fail(lzmaError(ret)); }

    std::uint64_t m_memoryLimit;
    BlockPipeline<XzBlockTask> m_pipeline;
    std::uint64_t m_memoryInside = 0; ///< what the blocks take that wait, are coded or are delivered
    std::vector<XzBlockTask> m_spare; ///< whose buffers are used again
    std::optional<XzBlockTask> m_front; ///< left the pipeline; delivered from m_delivered on
    std::size_t m_delivered = 0;

    Part m_part = Part::StreamHeader;
    std::uint64_t m_position = 0; ///< in the stream, of the next input byte
    std::array<std::byte, LZMA_BLOCK_HEADER_SIZE_MAX> m_header = {};
    std::size_t m_headerFilled = 0;
    lzma_stream_flags m_flags = {};
    Check m_check = Check::Unknown;
    std::unique_ptr<XzBlock> m_block; ///< whose header was read last
    XzBlockTask m_task; ///< collects its body
    LzmaStream m_direct; ///< decodes its body at once instead
    std::unique_ptr<lzma_index_hash, void (*)(lzma_index_hash*)> m_index;
    bool m_inputEnds = false;
    std::optional<Error> m_failure; ///< Part::Failure
    std::optional<Error> m_error; ///< what code() returns
};

} // namespace holdall::codec
