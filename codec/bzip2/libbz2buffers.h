#pragma once

#include "codec/bytes.h"
#include "codec/compressor.h"

#include <bzlib.h>

#include <algorithm>
#include <cstdint>
#include <limits>

/// What the coders on libbz2 share.
namespace holdall::codec::libbz2 {

/// Bytes of uncompressed data in a block of this level, run-length encoding aside.
constexpr std::uint64_t blockSize(int level)
{
    return static_cast<std::uint64_t>(level) * 100'000;
}

/// As much of a buffer as libbz2's 32-bit counters hold.
inline unsigned clamped(std::size_t size)
{
    return static_cast<unsigned>(std::min<std::size_t>(size, std::numeric_limits<unsigned>::max()));
}

/// Points the stream at the buffers. libbz2 does not write through next_in, though it is not const.
inline void setBuffers(bz_stream& stream, ByteView in, MutableBytes out)
{
    stream.next_in = const_cast<char*>(reinterpret_cast<const char*>(in.data()));
    stream.avail_in = clamped(in.size());
    stream.next_out = reinterpret_cast<char*>(out.data());
    stream.avail_out = clamped(out.size());
}

/// What was done since setBuffers() with the same buffers.
inline Step stepOf(const bz_stream& stream, ByteView in, MutableBytes out)
{
    return {.consumed = clamped(in.size()) - stream.avail_in,
            .produced = clamped(out.size()) - stream.avail_out};
}

} // namespace holdall::codec::libbz2
