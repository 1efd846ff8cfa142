#pragma once

#include "codec/memory.h"
#include "codec/parallel/parallelism.h"
#include "codec/xz/lzmaoptions.h"

namespace holdall::codec {

/// What makeParallelXzCompressor() and ParallelXzDecompressor will need for these options.
MemoryEstimate parallelXzMemory(const LzmaOptions& options, const Parallelism& parallelism);

} // namespace holdall::codec
