#pragma once

#include "codec/bytes.h"

#include <cstdint>
#include <deque>

namespace holdall::codec::bzip2 {

/// Where the magic of a block, or of a stream's end, was seen. It need not be one: any data may look
/// like that, once in 2^48 bits.
struct Mark {
    std::uint64_t bit; ///< where it starts, from the front of the file
    bool isEnd; ///< of a stream; else of a block
};

/// Puts what is found in `bytes`, at any bit, behind `marks`, in order; only what ends in
/// bytes[from] or later. `bytes` starts at the byte `offset` of the file.
void findMagics(ByteView bytes, std::size_t from, std::uint64_t offset, std::deque<Mark>& marks);

} // namespace holdall::codec::bzip2
