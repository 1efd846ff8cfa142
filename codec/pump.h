#pragma once

#include "codec/control.h"
#include "codec/factory.h"
#include "codec/stream.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace holdall::codec {

/// Bytes of one buffer of encode() and decode().
inline constexpr std::size_t pumpBufferSize = 256 * 1024;

/// Bytes of memory that encode() and decode() take for their buffers at most: two, and what waits to be
/// written (see WriteBehind).
inline constexpr std::uint64_t pumpBufferBytes = 4 * pumpBufferSize;

/// What encode() made.
struct EncodeSummary {
    std::uint64_t uncompressedSize = 0; ///< bytes
    std::uint64_t compressedSize = 0; ///< bytes
};

/// Compresses all of `source` into `sink` as one stream. Stops and pauses between buffers. `summary`
/// is filled as far as it got, also on failure. Fails with the source's, the sink's or the coder's
/// error.
Result<Ending> encode(ByteSource& source, ByteSink& sink, const EncoderOptions& options,
                      const Control& control, EncodeSummary& summary);

/// Something odd but harmless that was met while decoding.
struct Warning {
    enum class Kind {
        TrailingData, ///< bytes that belong to no stream, behind the last one
    };
    Kind kind;
    std::uint64_t offset; ///< where it starts in the compressed data
    std::uint64_t size; ///< bytes
};

/// What decode() read.
struct DecodeSummary {
    std::optional<Format> format; ///< once it is known
    Check check = Check::Unknown; ///< of all streams; None if any one carries none
    std::uint64_t compressedSize = 0; ///< bytes used so far, padding and trailing data included
    std::uint64_t uncompressedSize = 0; ///< bytes
    std::uint64_t streams = 0; ///< streams, members or frames that were complete
    std::optional<std::uint64_t> blocks; ///< that were complete, where the decoder counts them
    std::vector<Warning> warnings;
};

/// Decodes a whole file: all streams and members, joined; xz stream padding and gzip zero padding
/// are skipped. What follows the last stream and starts no other is a TrailingData warning, unless
/// it looks like a damaged start of a further stream: then Corrupt. Stops and pauses between
/// buffers. `summary` is filled as far as it got, also on failure. Fails with Truncated (an empty
/// source included), UnknownFormat, the decompressor's, the source's or the sink's error, with the
/// offset from the front of the file.
Result<Ending> decode(ByteSource& source, ByteSink& sink, const DecoderSettings& settings,
                      const Control& control, DecodeSummary& summary);

} // namespace holdall::codec
