#include "codec/xz/threadedxzoptions.h"

#include "codec/parallel/blockpipeline.h"
#include "codec/parallel/blocksize.h"
#include "codec/xz/lzmanative.h"
#include "codec/xz/xzblocksize.h"

#include <algorithm>

namespace holdall::codec {

bool isOneXzBlock(const LzmaOptions& options, const Parallelism& parallelism)
{
    return parallelism.inputSize && *parallelism.inputSize <= xzBlockSize(options, parallelism.inputSize);
}

lzma_mt threadedXzOptions(const LzmaOptions& options, const Parallelism& parallelism)
{
    const std::uint64_t blockSize = xzBlockSize(options, parallelism.inputSize);
    const std::uint64_t threads = std::max(parallelism.threads, 1U);
    const std::uint64_t blocks =
        parallelism.inputSize ? divideUp(*parallelism.inputSize, blockSize) : threads;
    lzma_mt native = {};
    native.threads = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(blocks, 1, threads));
    native.block_size = blockSize;
    native.timeout = patience.count();
    native.filters = nativeFilters(options.filters());
    native.check = *nativeCheck(options.check());
    return native;
}

} // namespace holdall::codec
