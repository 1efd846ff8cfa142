#pragma once

#include "codec/bytes.h"

#include <cstdint>
#include <vector>

namespace holdall::codec::bzip2 {

/// Sorts the rotations of blocks (Burrows-Wheeler transform). Keeps its memory from block to block.
/// Time grows no faster than n log n, whatever the data.
class RotationSorter {
public:
    /// A block's transform.
    struct Transform {
        ByteView lastColumn; ///< the last byte of each rotation, in sorted order; valid until the next sort
        std::uint32_t origin; ///< where the block itself is among them
    };

    /// `block` is not empty. If it repeats itself, some of its rotations are equal, and any of those
    /// that equal the block is its origin. Throws std::bad_alloc.
    Transform sort(ByteView block);

    /// Bytes held for blocks of `size` bytes, and by the suffix sort while it runs.
    static std::uint64_t memory(std::size_t size);

private:
    Bytes m_doubled; ///< the block's last byte, the block, the block again
    std::vector<std::int32_t> m_suffixes;
    Bytes m_lastColumn;
};

} // namespace holdall::codec::bzip2
