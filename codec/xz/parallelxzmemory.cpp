#include "codec/xz/parallelxzmemory.h"

#include "codec/parallel/blockdecompressor.h"
#include "codec/parallel/blocksize.h"
#include "codec/xz/threadedxzoptions.h"
#include "codec/xz/xzblocksize.h"

#include <algorithm>

namespace holdall::codec {

namespace {

/// Each block is held as it came, which is no more than its data, and decoded.
std::uint64_t decoderMemory(const LzmaOptions& options, const Parallelism& parallelism)
{
    const std::uint64_t blockSize = xzBlockSize(options, parallelism.inputSize);
    const std::uint64_t decoder = options.memory().decompress;
    const std::uint64_t atATime = tasksOfBlockDecompressor(parallelism.threads);
    const std::uint64_t blocks =
        parallelism.inputSize ? std::min(atATime, divideUp(*parallelism.inputSize, blockSize)) : atATime;
    return std::min<std::uint64_t>(blocks, parallelism.threads) * decoder + blocks * 2 * blockSize;
}

} // namespace

MemoryEstimate parallelXzMemory(const LzmaOptions& options, const Parallelism& parallelism)
{
    MemoryEstimate estimate = options.memory();
    if (!isOneXzBlock(options, parallelism)) {
        const lzma_mt native = threadedXzOptions(options, parallelism);
        estimate.compress = lzma_stream_encoder_mt_memusage(&native);
        if (parallelism.threads > 1) {
            estimate.decompress = decoderMemory(options, parallelism);
        }
    }
    return estimate;
}

} // namespace holdall::codec
