#pragma once

#include "codec/compressor.h"
#include "codec/decompressor.h"

#include <cstdint>
#include <optional>

namespace holdall::test {

/// How data is cut for a coder: bytes a piece of input and of room for output. 0 is all at once.
struct Chunks {
    std::size_t in = 0;
    std::size_t out = 64 * 1024;
};

/// `data` as one stream, by Compressor::step().
codec::Result<codec::Bytes> compressInChunks(codec::Compressor& compressor, codec::ByteView data,
                                             Chunks chunks);

/// What decoding by Decompressor::step() gave.
struct Decoded {
    codec::Bytes data; ///< before the end or the error
    std::uint64_t consumed = 0; ///< bytes of input
    bool ended = false; ///< the stream's end was reached
    std::optional<codec::Error> error = {};
};

/// Decodes until the stream's end, an error, or the end of `data`.
Decoded decodeInChunks(codec::Decompressor& decompressor, codec::ByteView data, Chunks chunks);

} // namespace holdall::test
