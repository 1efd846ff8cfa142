#include "codec/zstd/parallelzstdmemory.h"

#include "codec/parallel/blockcompressor.h"
#include "codec/parallel/blockdecompressor.h"
#include "codec/parallel/blocksize.h"
#include "codec/zstd/zstdframesize.h"

#include <algorithm>

// ZSTD_estimateCStreamSize() is not in the part of the library's interface that is promised for ever, but
// every version since 1.4 exports it unchanged.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

namespace holdall::codec {

MemoryEstimate parallelZstdMemory(const ZstdOptions& options, const Parallelism& parallelism)
{
    MemoryEstimate estimate = options.memory();
    if (isOneZstdFrame(options)) {
        return estimate;
    }
    const std::uint64_t frame = zstdFrameSize(options, parallelism.inputSize);
    const std::uint64_t size = std::min(frame, parallelism.inputSize.value_or(frame));
    const std::uint64_t all =
        parallelism.inputSize ? std::max<std::uint64_t>(divideUp(*parallelism.inputSize, frame), 1) : ~0ULL;
    const auto threads = static_cast<unsigned>(std::min<std::uint64_t>(all, parallelism.threads));
    const std::uint64_t coded = codedSize(size, parallelism.expectedRatio);
    const bool isUsual = parallelism.expectedRatio.has_value();
    const std::uint64_t inside = std::min<std::uint64_t>(
        all, isUsual ? usualTasksOfBlockCompressor(threads) : tasksOfBlockCompressor(threads));
    estimate.compress = threads * ZSTD_estimateCStreamSize(options.level()) + inside * (size + coded);
    if (parallelism.threads > 1) {
        const std::uint64_t collected = std::min<std::uint64_t>(all, tasksOfBlockDecompressor(threads));
        const std::uint64_t decoded =
            isUsual ? std::min<std::uint64_t>(all, usualTasksOfBlockDecompressor(threads)) : collected;
        estimate.decompress = threads * ZSTD_estimateDCtxSize() + collected * coded + decoded * size;
    }
    return estimate;
}

} // namespace holdall::codec
