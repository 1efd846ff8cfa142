#pragma once

#include "codec/memory.h"
#include "codec/parallel/parallelism.h"
#include "codec/zstd/zstdoptions.h"

namespace holdall::codec {

/// What makeParallelZstdCompressor() and ParallelZstdDecompressor will need for these options.
MemoryEstimate parallelZstdMemory(const ZstdOptions& options, const Parallelism& parallelism);

} // namespace holdall::codec
