#pragma once

#include <cstdint>

namespace holdall::codec {

/// Bytes of memory that a coder will hold at its peak, told before it starts. Buffers of the caller
/// (a pump has two, see pumpBufferBytes) are not part of it.
struct MemoryEstimate {
    std::uint64_t compress = 0; ///< to make the stream
    std::uint64_t decompress = 0; ///< to read it again
};

} // namespace holdall::codec
