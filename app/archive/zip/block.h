#pragma once

#include "app/archive/zip/records.h"
#include "codec/bytes.h"
#include "codec/deflate/chunkcoder.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace holdall::zip {

/// Bytes of data in a block at most: as many as are compressed without reference to what is before them.
inline constexpr std::size_t blockSize = codec::ChunkCoder::chunkSize;

/// What is known of a member once all of its data is.
struct DataEnd {
    std::uint64_t size = 0; ///< bytes of data
    std::uint32_t crc = 0; ///< CRC-32 of it
};

/// A member's data in a block: all of it if it has both a beginning and an end here.
struct Part {
    std::optional<Member> member = {}; ///< its first part
    std::optional<DataEnd> end = {}; ///< its last part
    std::size_t size = 0; ///< bytes of the block's body
    std::size_t packedSize = 0; ///< bytes of the block's packed data; unless isStored
    bool isStored = false; ///< the body's bytes stand for the data

    bool isWhole() const { return member && end; }
};

/// Members, or a piece of one, that one thread compresses at a time. The parts stand in their order in both
/// buffers.
struct Block {
    std::vector<Part> parts;
    codec::Bytes body; ///< data
    codec::Bytes packed; ///< of the parts that are not stored
};

/// Compresses blocks, each part of its own. The same parts give the same bytes. Keeps memory from block to
/// block; not thread-safe.
class BlockCoder {
public:
    /// `level` is 0..9. With `storesAll` nothing is compressed; else what is in one part and saves nothing is
    /// stored.
    BlockCoder(int level, bool storesAll) : m_coder(level), m_storesAll(storesAll) { }

    /// Throws std::bad_alloc.
    void code(Block& block);

private:
    void codePart(Part& part, codec::ByteView data, codec::Bytes& packed);

    codec::ChunkCoder m_coder;
    codec::Bytes m_scratch;
    bool m_storesAll;
};

} // namespace holdall::zip
