#pragma once

#include "codec/compressor.h"
#include "codec/decompressor.h"
#include "codec/zstd/zstdoptions.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::codec {

/// Makes one frame without content size. Has SyncFlush (what was given so far becomes decodable), no
/// FullFlush. Takes all its memory here. Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeZstdCompressor(const ZstdOptions& options);

/// Reads one frame. A skippable frame is input without data: its check() stays Unknown, and it counts
/// as no stream.
/// `memoryLimit` in bytes is held against what the frame's window needs, before it is allocated.
/// Frames that need a dictionary fail with NeedsDictionary, windows above 2 GiB with
/// UnsupportedOption. The offset of an error in the data is where the damaged block, block header or
/// checksum starts. Fails with OutOfMemory.
Result<std::unique_ptr<Decompressor>> makeZstdDecompressor(std::optional<std::uint64_t> memoryLimit);

} // namespace holdall::codec
