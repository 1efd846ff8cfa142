#pragma once

#include "codec/bzip2/bzip2options.h"
#include "codec/compressor.h"
#include "codec/decompressor.h"
#include "codec/parallel/parallelism.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::codec {

/// Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeBzip2Compressor(const Bzip2Options& options);

/// `memoryLimit` in bytes is held against what the stream's block size needs. Fails with OutOfMemory.
Result<std::unique_ptr<Decompressor>> makeBzip2Decompressor(std::optional<std::uint64_t> memoryLimit);

/// As makeBzip2Compressor(), with blocks encoded on several threads (at least 1).
Result<std::unique_ptr<Compressor>> makeParallelBzip2Compressor(const Bzip2Options& options,
                                                                const Parallelism& parallelism);

/// As makeBzip2Decompressor(), with blocks decoded on several threads (at least 1); reads streams that
/// follow each other as one. A limit makes it use fewer threads first; below what one takes, it is
/// makeBzip2Decompressor()'s, for one stream.
Result<std::unique_ptr<Decompressor>> makeParallelBzip2Decompressor(std::optional<std::uint64_t> memoryLimit,
                                                                    const Parallelism& parallelism);

} // namespace holdall::codec
