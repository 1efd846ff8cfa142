#include "app/archive/sevenzip/sevenzipoptions.h"

#include "codec/parallel/blockcompressor.h"
#include "codec/parallel/blocksize.h"
#include "codec/xz/xzblocksize.h"

#include <algorithm>
#include <string>
#include <utility>

namespace holdall {

namespace {

using codec::FilterChain;
using codec::LzmaFilter;

codec::Result<FilterChain> chooseChain(const SevenZipSettings& settings)
{
    const bool hasPreset = settings.level.has_value() || settings.extreme;
    const codec::Preset preset{.level = settings.level.value_or(codec::Preset().level),
                               .extreme = settings.extreme};
    if (!settings.filters) {
        return FilterChain::fromPreset(preset, LzmaFilter::Version::Lzma2);
    }
    if (hasPreset) {
        return codec::invalidOption("preset", std::to_string(preset.level), "not together with filters");
    }
    if (settings.filters->size() != 1 || !settings.filters->endsIn(LzmaFilter::Version::Lzma2)) {
        return codec::invalidOption("filters", settings.filters->text(), "lzma2 alone");
    }
    return *settings.filters;
}

/// The chain with a smaller dictionary; in liblzma's text form the last word counts.
FilterChain withDictionary(const FilterChain& chain, std::uint32_t size)
{
    return *FilterChain::parse(chain.text() + ",dict=" + std::to_string(size));
}

/// How many blocks there may be. A block ends early where the next file does not fit, hence twice as many
/// as the data alone would make.
std::uint64_t mostBlocks(std::uint64_t totalSize, std::uint64_t blockSize)
{
    return totalSize <= blockSize ? 1 : 2 * codec::divideUp(totalSize, blockSize);
}

} // namespace

codec::Result<SevenZipOptions> SevenZipOptions::make(const SevenZipSettings& settings)
{
    return chooseChain(settings)
        .and_then([](const FilterChain& chain) {
            return codec::LzmaOptions::make(
                {.container = codec::LzmaContainer::Raw, .check = {}, .preset = {}, .filters = chain});
        })
        .transform([](codec::LzmaOptions lzma) { return SevenZipOptions(std::move(lzma)); });
}

SevenZipCoder SevenZipOptions::coder(std::optional<std::uint64_t> totalSize) const
{
    const std::uint64_t blockSize = codec::xzBlockSize(m_lzma, totalSize);
    const std::uint32_t wanted = m_lzma.filters().dictionarySize();
    const auto dictionary = static_cast<std::uint32_t>(std::min<std::uint64_t>(wanted, blockSize));
    const FilterChain chain =
        dictionary == wanted ? m_lzma.filters() : withDictionary(m_lzma.filters(), dictionary);
    return {.encoder = *codec::EncoderOptions::make({.format = codec::Format::RawLzma, .filters = chain}),
            .dictionarySize = dictionary,
            .blockSize = codec::checkedCast<std::size_t>(blockSize)};
}

codec::MemoryEstimate SevenZipOptions::memory(const codec::Parallelism& parallelism) const
{
    const SevenZipCoder coder = this->coder(parallelism.inputSize);
    const codec::MemoryEstimate one = coder.encoder.memory();
    const std::uint64_t most = parallelism.inputSize.value_or(std::uint64_t(-1));
    const std::uint64_t encoders =
        std::clamp<std::uint64_t>(parallelism.threads, 1, mostBlocks(most, coder.blockSize));
    const std::uint64_t waiting = codec::tasksOfBlockCompressor(parallelism.threads) * coder.blockSize;
    const std::uint64_t held = std::min(most, waiting);
    return {.compress = encoders * one.compress + held + codec::codedSize(held, parallelism.expectedRatio),
            // The archive says the dictionary rounded up, by a third at most.
            .decompress = one.decompress + coder.dictionarySize / 3};
}

codec::Parallelism SevenZipOptions::fit(codec::Parallelism parallelism, std::uint64_t memoryLimit) const
{
    const std::optional<double> ratio = std::exchange(parallelism.expectedRatio, std::nullopt);
    while (parallelism.threads > 0 && memory(parallelism).compress > memoryLimit) {
        --parallelism.threads;
    }
    parallelism.expectedRatio = ratio;
    return parallelism;
}

} // namespace holdall
