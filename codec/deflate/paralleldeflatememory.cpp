#include "codec/deflate/paralleldeflatememory.h"

#include "codec/deflate/chunkindex.h"
#include "codec/deflate/paralleldeflatecompressor.h"
#include "codec/deflate/paralleldeflatedecompressor.h"

namespace holdall::codec {

MemoryEstimate parallelDeflateMemory(const DeflateOptions& options, const Parallelism& parallelism)
{
    if (parallelism.threads == 0 || !ParallelDeflateCompressor::supportsOptions(options)) {
        return options.memory();
    }
    const bool canHaveIndex =
        options.container() == DeflateContainer::Gzip && parallelism.canRewrite && parallelism.inputSize;
    const auto index = canHaveIndex ? ChunkIndex::forSize(*parallelism.inputSize) : std::nullopt;
    return {.compress = ParallelDeflateCompressor::memory(options.level(), parallelism),
            .decompress = index ? ParallelDeflateDecompressor::memory(parallelism.threads, index->groupSize(),
                                                                      parallelism.expectedRatio)
                                : ParallelDeflateDecompressor::serialMemory()};
}

} // namespace holdall::codec
