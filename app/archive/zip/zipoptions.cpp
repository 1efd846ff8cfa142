#include "app/archive/zip/zipoptions.h"

#include "app/archive/zip/memberencoder.h"
#include "codec/deflate/chunkcoder.h"
#include "codec/options.h"

#include <algorithm>
#include <string>

namespace holdall {

codec::Result<ZipOptions> ZipOptions::make(const ZipSettings& settings)
{
    static constexpr int defaultLevel = 6;
    if (settings.level < -1 || settings.level > 9) {
        return codec::invalidOption("preset", std::to_string(settings.level), "-1..9");
    }
    return ZipOptions(settings.level < 0 ? defaultLevel : settings.level);
}

codec::MemoryEstimate ZipOptions::memory(const codec::Parallelism& parallelism) const
{
    using codec::ChunkCoder;
    const std::uint64_t packed = ChunkCoder::room(zip::blockSize);
    // Beside those in the pipeline, a block is collected and another is written.
    const std::uint64_t blocks = zip::pipelineCapacity(parallelism.threads) + 2;
    const std::uint64_t coders = std::max(parallelism.threads, 1U);
    const auto decoder = codec::EncoderOptions::make({.format = codec::Format::Deflate});
    return {.compress = blocks * (zip::blockSize + packed) + coders * (ChunkCoder::memory(m_level) + packed),
            .decompress = decoder->memory().decompress};
}

codec::Parallelism ZipOptions::fit(codec::Parallelism parallelism, std::uint64_t memoryLimit) const
{
    while (parallelism.threads > 0 && memory(parallelism).compress > memoryLimit) {
        --parallelism.threads;
    }
    return parallelism;
}

} // namespace holdall
