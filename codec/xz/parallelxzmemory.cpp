#include "codec/xz/parallelxzmemory.h"

#include "codec/parallel/blockdecompressor.h"
#include "codec/parallel/blocksize.h"
#include "codec/xz/threadedxzoptions.h"
#include "codec/xz/xzblocksize.h"

#include <algorithm>

namespace holdall::codec {

namespace {

/// Each block is held as it came, and decoded.
std::uint64_t decoderMemory(const LzmaOptions& options, const Parallelism& parallelism)
{
    const std::uint64_t blockSize = xzBlockSize(options, parallelism.inputSize);
    const std::uint64_t decoder = options.memory().decompress;
    const std::uint64_t blocks =
        parallelism.inputSize ? divideUp(*parallelism.inputSize, blockSize) : std::uint64_t(-1);
    const std::uint64_t collected =
        std::min<std::uint64_t>(blocks, tasksOfBlockDecompressor(parallelism.threads));
    const std::uint64_t decoded = parallelism.expectedRatio
        ? std::min<std::uint64_t>(blocks, usualTasksOfBlockDecompressor(parallelism.threads))
        : collected;
    return std::min<std::uint64_t>(blocks, parallelism.threads) * decoder
        + collected * codedSize(blockSize, parallelism.expectedRatio) + decoded * blockSize;
}

/// What liblzma foretells counts all its output buffers as if they were full.
std::uint64_t encoderMemory(const LzmaOptions& options, const Parallelism& parallelism)
{
    const lzma_mt native = threadedXzOptions(options, parallelism);
    const std::uint64_t most = lzma_stream_encoder_mt_memusage(&native);
    if (!parallelism.expectedRatio) {
        return most;
    }
    const std::uint64_t buffers = std::uint64_t(2) * native.threads; // what its output queue has room for
    const std::uint64_t filled = std::uint64_t(native.threads) + 1;
    return most - std::min(most, buffers * native.block_size)
        + filled * codedSize(native.block_size, parallelism.expectedRatio);
}

} // namespace

MemoryEstimate parallelXzMemory(const LzmaOptions& options, const Parallelism& parallelism)
{
    MemoryEstimate estimate = options.memory();
    if (!isOneXzBlock(options, parallelism)) {
        estimate.compress = encoderMemory(options, parallelism);
        if (parallelism.threads > 1) {
            estimate.decompress = decoderMemory(options, parallelism);
        }
    }
    return estimate;
}

} // namespace holdall::codec
