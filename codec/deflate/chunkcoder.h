#pragma once

#include "codec/bytes.h"
#include "codec/deflate/blockwalker.h"
#include "codec/error.h"

#include <libdeflate.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace holdall::codec {

/// Compresses chunks of data, by libdeflate, into deflate blocks that begin and end on a byte and refer
/// to nothing in front of them: chunks that follow each other are one stream, once the last of them, or
/// a block behind it, is final. The same chunk always gives the same bytes.
///
/// Keeps its memory from chunk to chunk. Not thread-safe.
class ChunkCoder {
public:
    /// Of uncompressed data. Being independent costs 0.07 percent points at this size.
    static constexpr std::size_t chunkSize = std::size_t(1024) * 1024;

    /// Bytes that no chunk's blocks exceed, with what the coder itself needs behind them.
    static std::size_t room(std::size_t size);

    /// `level` is 0..9: of the same size as zlib's at this number, or smaller.
    explicit ChunkCoder(int level) : m_level(level) { }

    /// A final block of fixed codes that holds nothing: ends a stream behind an open chunk.
    static constexpr std::array finalBlock = {std::byte(3), std::byte(0)};

    /// What may follow a chunk.
    enum class End {
        Open, ///< further blocks
        Final, ///< nothing: its last block is the final one
    };

    /// Writes the blocks of `chunk` to the front of `out`, which is made as large as needed and never
    /// smaller; returns their size. Throws std::bad_alloc.
    std::size_t code(ByteView chunk, Bytes& out, End end = End::Open);

    /// Bytes that a coder takes beside the caller's buffers.
    static std::uint64_t memory(int level);

private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
    };
    using Handle = std::unique_ptr<libdeflate_compressor, Free>;

    static void open(Handle& handle, int level);
    bool looksIncompressible(ByteView chunk, Bytes& out);
    std::size_t compress(ByteView chunk, Bytes& out, End end);

    int m_level;
    Handle m_compressor;
    Handle m_probe; ///< at the fastest level
    BlockWalker m_walker;
};

} // namespace holdall::codec
