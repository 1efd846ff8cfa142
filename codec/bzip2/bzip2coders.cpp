#include "codec/bzip2/bzip2coders.h"

#include "codec/bzip2/libbz2compressor.h"
#include "codec/bzip2/libbz2decompressor.h"
#include "codec/bzip2/parallelbzip2compressor.h"
#include "codec/bzip2/parallelbzip2decompressor.h"

namespace holdall::codec {

Result<std::unique_ptr<Compressor>> makeBzip2Compressor(const Bzip2Options& options)
{
    return Libbz2Compressor::make(options);
}

Result<std::unique_ptr<Decompressor>> makeBzip2Decompressor(std::optional<std::uint64_t> memoryLimit)
{
    return Libbz2Decompressor::make(memoryLimit.value_or(unlimitedMemory));
}

Result<std::unique_ptr<Compressor>> makeParallelBzip2Compressor(const Bzip2Options& options,
                                                                const Parallelism& parallelism)
{
    return ParallelBzip2Compressor::make(options, parallelism.threads);
}

Result<std::unique_ptr<Decompressor>> makeParallelBzip2Decompressor(std::optional<std::uint64_t> memoryLimit,
                                                                    const Parallelism& parallelism)
{
    constexpr int highestLevel = 9;
    const std::uint64_t limit = memoryLimit.value_or(unlimitedMemory);
    return limit < ParallelBzip2Decompressor::leastMemory(highestLevel)
        ? Libbz2Decompressor::make(limit)
        : ParallelBzip2Decompressor::make(limit, parallelism.threads);
}

} // namespace holdall::codec
