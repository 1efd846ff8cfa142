#include "codec/deflate/deflateoptions.h"

#include "codec/deflate/deflateparameters.h"
#include "codec/deflate/zlibcompressor.h"
#include "codec/deflate/zlibdecompressor.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdall::codec {

namespace {

struct StrategyName {
    Strategy strategy;
    std::string_view name;
};

constexpr std::array strategyNames = {
    StrategyName{Strategy::Default, "default"}, StrategyName{Strategy::Filtered, "filtered"},
    StrategyName{Strategy::HuffmanOnly, "huffman"}, StrategyName{Strategy::Rle, "rle"},
    StrategyName{Strategy::Fixed, "fixed"}};

Result<void> checkRange(std::string_view option, int value, int lowest, int highest)
{
    if (value >= lowest && value <= highest) {
        return {};
    }
    return invalidOption(std::string(option), std::to_string(value),
                         std::to_string(lowest) + ".." + std::to_string(highest));
}

Result<void> checkHeader(DeflateContainer container, const std::optional<GzipHeader>& header)
{
    if (!header) {
        return {};
    }
    if (container != DeflateContainer::Gzip) {
        return invalidOption("name", header->name, "gz only");
    }
    if (header->name.contains('\0')) {
        return invalidOption("name", header->name, "bytes without NUL");
    }
    return {};
}

} // namespace

std::string_view name(Strategy strategy)
{
    return std::ranges::find(strategyNames, strategy, &StrategyName::strategy)->name;
}

std::optional<Strategy> strategyFromName(std::string_view name)
{
    const auto* found = std::ranges::find(strategyNames, name, &StrategyName::name);
    return found == strategyNames.end() ? std::nullopt : std::optional(found->strategy);
}

Result<DeflateOptions> DeflateOptions::make(const DeflateSettings& settings)
{
    const Result<DeflateWindow> window = encoderWindow(settings.container, settings.windowBits);
    if (!window) {
        return std::unexpected(window.error());
    }
    DeflateOptions options;
    options.m_container = *window->container;
    options.m_windowSizeBits = window->sizeBits;
    options.m_level = settings.level;
    options.m_memoryLevel = settings.memoryLevel;
    options.m_strategy = settings.strategy;
    options.m_dictionary = settings.dictionary;
    options.m_header = settings.header;
    return checkRange("preset", settings.level, -1, 9)
        .and_then([&] { return checkRange("memory-level", settings.memoryLevel, 1, 9); })
        .and_then([&] { return checkDictionary(window->container, settings.dictionary); })
        .and_then([&] { return checkHeader(*window->container, settings.header); })
        .transform([&] { return std::move(options); });
}

int DeflateOptions::windowBits() const
{
    return zlibWindowBits({m_container, m_windowSizeBits});
}

Check checkOf(DeflateContainer container)
{
    switch (container) {
    case DeflateContainer::Zlib:
        return Check::Adler32;
    case DeflateContainer::Gzip:
        return Check::Crc32;
    case DeflateContainer::Raw:
        return Check::None;
    }
    std::unreachable();
}

MemoryEstimate DeflateOptions::memory() const
{
    const std::uint64_t dictionary = m_dictionary ? m_dictionary->size() : 0;
    return {.compress = ZlibCompressor::memory(*this), .decompress = ZlibDecompressor::memory + dictionary};
}

} // namespace holdall::codec
