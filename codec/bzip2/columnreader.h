#pragma once

#include "codec/bzip2/blockhead.h"
#include "codec/parallel/rawbuffer.h"

#include <array>
#include <cstdint>

namespace holdall::codec::bzip2 {

/// The last column of a block's sorted rotations.
struct Column {
    RawBuffer bytes; ///< the first `size` of them
    std::size_t size = 0;
    std::array<std::uint32_t, 256> counts = {}; ///< how often each byte value occurs
};

/// Reads a block's symbols, which follow its head, and turns them back into the column. At most
/// `capacity` bytes; more are Corrupt. column.bytes grows to what that needs.
Verdict readColumn(BitReader& in, const BlockHead& head, std::size_t capacity, Column& column);

} // namespace holdall::codec::bzip2
