#pragma once

#include "codec/deflate/deflateoptions.h"
#include "codec/memory.h"
#include "codec/parallel/parallelism.h"

namespace holdall::codec {

/// What makeParallelDeflateCompressor() will take, and makeParallelDeflateDecompressor() to read what
/// it made with as many threads.
MemoryEstimate parallelDeflateMemory(const DeflateOptions& options, const Parallelism& parallelism);

} // namespace holdall::codec
