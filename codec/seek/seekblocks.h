#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace holdall::codec {

/// A part of coded data that is decoded by itself. All in bytes.
struct SeekBlock {
    std::uint64_t packedOffset; ///< in the coded data
    std::uint64_t packedSize;
    std::uint64_t offset; ///< in the decoded data
    std::uint64_t size; ///< decoded; more than 0
};

/// Blocks whose decoded data follows each other without gaps from 0 on.
class SeekBlocks {
public:
    /// There may be so many. Costs 32 bytes each.
    static constexpr std::size_t most = 1'000'000;

    /// Puts a block behind the last; one without data is left out. False if there are too many, or the
    /// sizes are beyond 63 bits.
    [[nodiscard]] bool add(std::uint64_t packedOffset, std::uint64_t packedSize, std::uint64_t size);

    std::size_t count() const { return m_blocks.size(); }
    const SeekBlock& operator[](std::size_t number) const { return m_blocks[number]; }
    std::uint64_t size() const { return m_size; } ///< decoded bytes in all

    /// The number of the block that the decoded byte `offset` (below size()) is in.
    std::size_t find(std::uint64_t offset) const;

    /// Packed and decoded bytes of the block that has most of both.
    std::uint64_t largest() const { return m_largest; }

private:
    std::vector<SeekBlock> m_blocks;
    std::uint64_t m_size = 0;
    std::uint64_t m_largest = 0;
};

} // namespace holdall::codec
