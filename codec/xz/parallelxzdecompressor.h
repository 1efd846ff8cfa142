#pragma once

#include "codec/parallel/blockdecompressor.h"
#include "codec/xz/xzblockdecoding.h"

#include <array>
#include <cstdint>
#include <memory>

namespace holdall::codec {

/// One .xz stream, its blocks decoded on several threads where their headers tell the sizes (liblzma's
/// threaded encoder writes them, and so does Holdall); other blocks, and those that are too large for
/// the memory limit, pass through a single decoder.
class ParallelXzDecompressor final : public BlockDecompressor<XzBlockTask> {
public:
    /// `memoryLimit` in bytes; `threads` at least 1. Throws std::bad_alloc.
    ParallelXzDecompressor(std::uint64_t memoryLimit, unsigned threads);

    Check check() const override { return m_check; }
    Result<void> setMemoryLimit(std::uint64_t bytes) override;

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
    };

    Move moveInput(ByteView& in, MutableBytes& out) override;
    void moveBehindInput() override;
    Move noteDelivered(XzBlockTask& task) override { return noteBlock(*task.block); }

    Move collectHeader(ByteView& in, std::size_t size);
    Move readStreamHeader(ByteView& in);
    Move readBlockHeader(ByteView& in);
    Move admitBlock();
    void beginWaitingBody(std::uint64_t cost);
    Move collectBody(ByteView& in);
    Move decodeBody(ByteView& in, MutableBytes& out);
    Move readIndex(ByteView& in);
    Move readFooter(ByteView& in);
    Move noteBlock(const XzBlock& block);
    Move failHere(lzma_ret ret) { return failHere(lzmaError(ret)); }
    Move failHere(Error error);

    Part m_part = Part::StreamHeader;
    std::uint64_t m_position = 0; ///< in the stream, of the next input byte
    std::array<std::byte, LZMA_BLOCK_HEADER_SIZE_MAX> m_header = {};
    std::size_t m_headerFilled = 0;
    lzma_stream_flags m_flags = {};
    Check m_check = Check::Unknown;
    std::unique_ptr<XzBlock> m_block; ///< whose header was read last
    XzBlockTask m_task; ///< Part::WaitingBody
    LzmaStream m_direct; ///< Part::DirectBody
    std::unique_ptr<lzma_index_hash, void (*)(lzma_index_hash*)> m_index;
};

} // namespace holdall::codec
