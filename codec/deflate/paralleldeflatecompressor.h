#pragma once

#include "codec/compressor.h"
#include "codec/deflate/checksum.h"
#include "codec/deflate/chunkcoder.h"
#include "codec/deflate/chunkindex.h"
#include "codec/deflate/deflateoptions.h"
#include "codec/parallel/blockpipeline.h"
#include "codec/parallel/parallelism.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace holdall::codec {

/// Deflate in chunks that are compressed at the same time: one ordinary zlib, gzip or raw stream.
/// A gzip header gets room for a ChunkIndex where the amount of data is known and the header can be
/// written again; rewrites() fills it.
///
/// A flush, of either kind, ends the chunk that is being filled; where chunks do not add up to groups
/// any more, the index stays empty.
class ParallelDeflateCompressor final : public Compressor {
public:
    /// Whether there is nothing in the options that only zlib can do.
    static bool supportsOptions(const DeflateOptions& options);

    /// The options must be supported.
    static std::unique_ptr<Compressor> make(const DeflateOptions& options, const Parallelism& parallelism);

    /// Bytes that a compressor of this level (-1..9) takes: less where the data is known to be little.
    static std::uint64_t memory(int level, const Parallelism& parallelism);

    std::vector<Rewrite> rewrites() const override;

private:
    struct Block {
        Bytes in;
        Bytes out;
        std::size_t outSize = 0; ///< bytes at out's front
        std::uint32_t check = 0; ///< of `in`
    };

    ParallelDeflateCompressor(const DeflateOptions& options, const Parallelism& parallelism);

    Result<Step> code(ByteView in, MutableBytes out, Action action) override;
    bool supports(Action) const override { return true; }

    void writeHeader(const DeflateOptions& options);
    void writeGzipHeader(const DeflateOptions& options);
    void writeTrailer();
    std::size_t handOut(MutableBytes out);
    std::size_t fill(ByteView in);
    void submitFilling();
    Result<bool> takeBlock(std::chrono::milliseconds longest);
    void note(const Block& block);
    void endGroup();

    Check m_check;
    DeflateContainer m_container;
    std::size_t m_expected; ///< bytes of data to make room for in a block at once
    Checksum m_checksum;
    std::uint64_t m_size = 0; ///< uncompressed bytes in the blocks that came out
    std::optional<ChunkIndex> m_index;
    std::uint64_t m_indexOffset = 0; ///< of its subfield in the stream
    ChunkIndex::Group m_group = {}; ///< being made up of chunks
    std::uint64_t m_groupFill = 0; ///< uncompressed bytes

    Block m_filling; ///< its `in` is shorter than a chunk, or waits for the pipeline
    Block m_ready; ///< what is being handed out, from m_handedOut on
    std::size_t m_handedOut = 0;
    std::vector<Block> m_spare; ///< buffers to be used again
    bool m_trailerWritten = false;
    BlockPipeline<Block> m_pipeline;
};

} // namespace holdall::codec
