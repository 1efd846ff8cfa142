#pragma once

#include "codec/bzip2/bzip2options.h"
#include "codec/memory.h"
#include "codec/parallel/parallelism.h"

namespace holdall::codec {

/// Blocks that wait while all threads work, so that none of them has to.
inline constexpr std::size_t waitingBlocks = 2;

/// What makeParallelBzip2Compressor() and makeParallelBzip2Decompressor() will need for these options.
MemoryEstimate parallelBzip2Memory(const Bzip2Options& options, const Parallelism& parallelism);

} // namespace holdall::codec
