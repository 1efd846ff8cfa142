#pragma once

#include "codec/compressor.h"
#include "codec/decompressor.h"
#include "codec/zstd/zstdoptions.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::codec {

/// Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeZstdCompressor(const ZstdOptions& options);

/// One frame, a skippable one included. `memoryLimit` in bytes is held against what the frame's
/// window needs. Fails with OutOfMemory.
Result<std::unique_ptr<Decompressor>> makeZstdDecompressor(std::optional<std::uint64_t> memoryLimit);

} // namespace holdall::codec
