#include "codec/bzip2/parallelbzip2memory.h"

#include "codec/bzip2/parallelbzip2compressor.h"
#include "codec/bzip2/parallelbzip2decompressor.h"
#include "codec/parallel/blocksize.h"

#include <algorithm>

namespace holdall::codec {

MemoryEstimate parallelBzip2Memory(const Bzip2Options& options, const Parallelism& parallelism)
{
    static constexpr std::uint64_t levelUnit = 100'000;
    unsigned threads = parallelism.threads;
    if (parallelism.inputSize) {
        const std::uint64_t blocks =
            divideUp(*parallelism.inputSize, levelUnit * static_cast<unsigned>(options.level()));
        threads = static_cast<unsigned>(std::clamp<std::uint64_t>(blocks, 1, threads));
    }
    return {.compress = ParallelBzip2Compressor::memory(options.level(), threads, parallelism.expectedRatio),
            .decompress =
                ParallelBzip2Decompressor::memory(options.level(), threads, parallelism.expectedRatio)};
}

} // namespace holdall::codec
