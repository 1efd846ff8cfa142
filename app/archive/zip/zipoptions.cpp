#include "app/archive/zip/zipoptions.h"

#include "app/archive/zip/memberencoder.h"
#include "codec/deflate/chunkcoder.h"
#include "codec/options.h"

#include <algorithm>
#include <string>

namespace holdall {

namespace {

codec::Result<int> deflateLevel(const ZipSettings& settings)
{
    // libdeflate's 6 makes slightly more of small files than what other programs call 6.
    static constexpr int defaultLevel = 7;
    const bool isStored = settings.method == ZipMethod::Stored;
    const int highest = isStored ? 0 : 9;
    const int level = settings.level.value_or(-1);
    if (level < -1 || level > highest) {
        return codec::invalidOption("preset", std::to_string(level), isStored ? "0" : "-1..9");
    }
    return level >= 0 || isStored ? std::max(level, 0) : defaultLevel;
}

} // namespace

codec::Result<ZipOptions> ZipOptions::make(const ZipSettings& settings)
{
    ZipOptions options(settings.method, 0);
    if (zip::isDivisible(settings.method)) {
        const codec::Result<int> level = deflateLevel(settings);
        if (!level) {
            return std::unexpected(level.error());
        }
        options.m_level = *level;
        options.m_method = *level == 0 ? ZipMethod::Stored : ZipMethod::Deflate;
    } else {
        codec::Result<zip::StreamMethod> stream = zip::StreamMethod::make(settings.method, settings.level);
        if (!stream) {
            return std::unexpected(stream.error());
        }
        options.m_stream.emplace(*std::move(stream));
    }
    if (settings.password && settings.password->empty()) {
        return codec::invalidOption("password", "", "1 byte and more");
    }
    options.m_password = settings.password;
    return options;
}

/// Beside the blocks in the pipeline, one is collected and another is written. A block stands there twice, as
/// data and packed; a coder packs into buffers of its own first. A stream begins when the pipeline is empty,
/// but its buffers stay.
codec::MemoryEstimate ZipOptions::memory(const codec::Parallelism& parallelism) const
{
    using codec::ChunkCoder;
    const std::uint64_t whole = zip::largestWhole(m_method);
    const std::uint64_t packed = ChunkCoder::room(static_cast<std::size_t>(whole));
    const std::uint64_t blocks = zip::pipelineCapacity(parallelism.threads) + 2;
    const std::uint64_t coders = std::max(parallelism.threads, 1U);
    const std::uint64_t coder = m_stream ? m_stream->wholeMemory() : ChunkCoder::memory(m_level);
    const std::uint64_t buffers = blocks * (whole + packed) + 2 * coders * packed;
    const std::uint64_t stream = m_stream ? m_stream->streamMemory(parallelism.threads) : 0;
    const auto inflating = codec::EncoderOptions::make({.format = codec::Format::Deflate});
    return {.compress = buffers + std::max(coders * coder, stream),
            .decompress = m_stream ? m_stream->decodingMemory() : inflating->memory().decompress};
}

codec::Parallelism ZipOptions::fit(codec::Parallelism parallelism, std::uint64_t memoryLimit) const
{
    while (parallelism.threads > 0 && memory(parallelism).compress > memoryLimit) {
        --parallelism.threads;
    }
    return parallelism;
}

} // namespace holdall
