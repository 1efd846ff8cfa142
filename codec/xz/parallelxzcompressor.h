#pragma once

#include "codec/compressor.h"
#include "codec/parallel/parallelism.h"
#include "codec/xz/lzmaoptions.h"

#include <memory>

namespace holdall::codec {

/// One .xz stream of several blocks, by liblzma's threaded encoder. See xzBlockSize() for the blocks.
/// Cannot be flushed before its end.
///
/// Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeParallelXzCompressor(const LzmaOptions& options,
                                                             const Parallelism& parallelism);

} // namespace holdall::codec
