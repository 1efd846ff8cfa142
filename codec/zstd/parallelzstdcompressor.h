#pragma once

#include "codec/compressor.h"
#include "codec/parallel/parallelism.h"
#include "codec/zstd/zstdoptions.h"

#include <memory>

namespace holdall::codec {

/// Frames of bounded size, each with its content size, coded on several threads; behind more than one
/// of them stands a seek table (Zstandard Seekable Format 0.1.0), so that any part can be reached
/// without decoding what precedes it. With a long window it is one frame after all, since matches do
/// not reach out of a frame; likewise at levels whose window is more than 16 MiB.
///
/// Cannot be flushed before its end. Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeParallelZstdCompressor(const ZstdOptions& options,
                                                               const Parallelism& parallelism);

} // namespace holdall::codec
