#pragma once

#include "codec/bytes.h"
#include "codec/bzip2/bitreader.h"

#include <cstdint>

namespace holdall::codec::bzip2 {

/// A part of a file that is read on its own. Spans follow each other without gaps.
struct Span {
    enum class Kind {
        Header, ///< a stream's header
        Block, ///< what is taken for a block
        End, ///< the end of a stream, as far as it can be told
    };

    /// What the span's end is.
    enum class Edge {
        Known, ///< the next span starts there; if a mark was a false one, the block goes on
        Input, ///< the end of the input
        Bound, ///< no block reaches further
    };

    Kind kind = Kind::Block;
    Edge edge = Edge::Known;
    int level = 0; ///< of the stream
    bool isFollowed = false; ///< End: a further stream starts behind it
    std::uint64_t start = 0; ///< bits from the file's front
    std::uint64_t end = 0; ///< behind the last bit
    Bytes bytes; ///< from the byte that `start` is in, and readAhead bytes behind the end

    std::uint64_t firstByte() const { return start / 8; }

    /// What it holds, whole bytes at both ends.
    ByteView content() const { return ByteView(bytes).first(bytes.size() - readAhead); }

    BitReader reader() const { return {content(), start % 8, end - firstByte() * 8}; }
};

} // namespace holdall::codec::bzip2
