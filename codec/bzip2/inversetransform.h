#pragma once

#include "codec/bytes.h"
#include "codec/bzip2/columnreader.h"

#include <array>
#include <cstdint>
#include <vector>

namespace holdall::codec::bzip2 {

/// Makes blocks of their last columns (inverse Burrows-Wheeler transform). Keeps its memory from
/// block to block.
///
/// The rows of the sorted rotations form a chain: each names its successor, and gives one byte. Its
/// order is that of no memory, so following it waits for the cache at every byte. Therefore the
/// chain is entered at many rows at the same time: each walk goes on to where another one was
/// entered, and in the end what they read is put together.
class InverseTransform {
public:
    /// The block whose row `origin` (below column.size) it is goes to `block`, which gets
    /// column.size bytes. column.bytes is used as memory on the way.
    void restore(Column& column, std::uint32_t origin, Bytes& block);

    /// Bytes held for blocks of `size` bytes, the column's included.
    static std::uint64_t memory(std::size_t size);

private:
    /// Rows that are walked at the same time: what fits the registers.
    static constexpr unsigned width = 8;

    /// Bytes that a walk writes before all of them get new room.
    static constexpr std::size_t stripe = 4096;

    /// A row's successor, above its byte; the highest bit: the successor starts a segment.
    using Row = std::uint32_t;

    /// What was read from one entry to the next one.
    struct Segment {
        std::uint32_t start; ///< row
        std::uint32_t next = 0; ///< the segment that follows in the block
        std::uint32_t firstPiece = none;
        std::uint32_t lastPiece = none;
    };

    /// A part of a segment that lies together.
    struct Piece {
        std::size_t at;
        std::size_t size;
        std::uint32_t next = none; ///< piece of the same segment
    };

    /// One of the walks.
    struct Walk {
        std::uint32_t segment = none;
        std::size_t begin = 0; ///< of the piece that is being written
    };

    static constexpr std::uint32_t none = ~0U;

    void chooseStarts(std::size_t size, std::uint32_t origin);
    void linkRows(const Column& column);
    std::uint32_t segmentAt(std::uint32_t row) const;
    void walkTogether(std::byte* out);
    bool endWalks(std::size_t position, std::size_t base);
    void walkAlone(unsigned lane, std::byte* out);
    void closePiece(Walk& walk, std::size_t end);
    void assemble(const std::byte* from, std::uint32_t origin, std::size_t size, Bytes& block) const;

    std::vector<Row> m_rows;
    std::vector<Segment> m_segments; ///< by their start
    std::size_t m_nextSegment = 0; ///< none behind it was entered yet
    std::array<Walk, width> m_walks;
    std::array<Row, width> m_current = {}; ///< the row each walk is at
    std::vector<Piece> m_pieces;
    std::size_t m_used = 0; ///< bytes of the output
};

} // namespace holdall::codec::bzip2
