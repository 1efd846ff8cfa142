#pragma once

#include "codec/bzip2/bzip2options.h"
#include "codec/compressor.h"
#include "codec/decompressor.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::codec {

/// Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeBzip2Compressor(const Bzip2Options& options);

/// `memoryLimit` in bytes is held against what the stream's block size needs. Fails with OutOfMemory.
Result<std::unique_ptr<Decompressor>> makeBzip2Decompressor(std::optional<std::uint64_t> memoryLimit);

} // namespace holdall::codec
