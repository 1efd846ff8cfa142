#include "codec/xz/lzmaoptions.h"

#include "codec/xz/filterrules.h"
#include "codec/xz/lzmanative.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdall::codec {

namespace {

/// The checks that this liblzma can compute, as --check lists them.
std::string availableChecks()
{
    std::string names;
    for (const Check check : {Check::None, Check::Crc32, Check::Crc64, Check::Sha256}) {
        if (lzma_check_is_supported(*nativeCheck(check))) {
            names.append(names.empty() ? "" : " ").append(name(check));
        }
    }
    return names;
}

Result<Check> chooseCheck(const LzmaSettings& settings)
{
    if (settings.container != LzmaContainer::Xz) {
        if (settings.check.value_or(Check::None) != Check::None) {
            return invalidOption("check", std::string(name(*settings.check)), "none");
        }
        return Check::None;
    }
    const Check check = settings.check.value_or(Check::Crc64);
    const std::optional<lzma_check> native = nativeCheck(check);
    if (!native || !lzma_check_is_supported(*native)) {
        return invalidOption("check", std::string(name(check)), availableChecks());
    }
    return check;
}

Result<void> refuseMixtures(const LzmaSettings& settings)
{
    if (settings.container == LzmaContainer::Raw && settings.preset) {
        return invalidOption("preset", presetText(*settings.preset),
                             "not with raw streams, which take filters");
    }
    if (settings.container == LzmaContainer::Raw && !settings.filters) {
        return invalidOption("filters", "", "a chain, which raw streams always need");
    }
    if (settings.preset && settings.filters) {
        return invalidOption("preset", presetText(*settings.preset), "not together with filters");
    }
    return {};
}

Result<void> requireFit(const FilterChain& chain, LzmaContainer container)
{
    using enum LzmaFilter::Version;
    switch (container) {
    case LzmaContainer::Xz:
        if (!chain.endsIn(Lzma2)) {
            return invalidOption("filters", chain.text(), "a chain that ends in lzma2");
        }
        return {};
    case LzmaContainer::Alone:
        if (!chain.endsIn(Lzma1) || chain.size() != 1) {
            return invalidOption("filters", chain.text(), "lzma1 alone");
        }
        return {};
    case LzmaContainer::Raw:
        return {};
    }
    std::unreachable();
}

Result<FilterChain> chooseChain(const LzmaSettings& settings)
{
    if (!settings.filters) {
        const bool isAlone = settings.container == LzmaContainer::Alone;
        return FilterChain::fromPreset(settings.preset.value_or(Preset()),
                                       isAlone ? LzmaFilter::Version::Lzma1 : LzmaFilter::Version::Lzma2);
    }
    if (Result<void> fit = requireFit(*settings.filters, settings.container); !fit) {
        return std::unexpected(std::move(fit.error()));
    }
    return *settings.filters;
}

/// The dictionary size that a header says: headers can only say 2^n and 2^n + 2^(n-1).
std::uint32_t dictionaryInHeader(std::uint32_t size)
{
    const std::uint32_t above = std::bit_ceil(size);
    const std::uint32_t between = above / 4 * 3;
    return size <= between ? between : above;
}

/// What decoding needs if the dictionary's size comes from a header.
std::uint64_t headerDecoderMemory(const FilterChain& chain)
{
    const std::span source(nativeFilters(chain), chain.size() + 1);
    std::vector<lzma_filter> filters(source.begin(), source.end());
    lzma_filter& last = filters.at(chain.size() - 1);
    lzma_options_lzma options = *static_cast<const lzma_options_lzma*>(last.options);
    options.dict_size = dictionaryInHeader(options.dict_size);
    last.options = &options;
    return lzma_raw_decoder_memusage(filters.data());
}

} // namespace

Result<LzmaOptions> LzmaOptions::make(const LzmaSettings& settings)
{
    if (Result<void> mixtures = refuseMixtures(settings); !mixtures) {
        return std::unexpected(std::move(mixtures.error()));
    }
    Result<Check> check = chooseCheck(settings);
    if (!check) {
        return std::unexpected(std::move(check.error()));
    }
    Result<FilterChain> chain = chooseChain(settings);
    if (!chain) {
        return std::unexpected(std::move(chain.error()));
    }
    return LzmaOptions(settings.container, *check, *std::move(chain));
}

MemoryEstimate LzmaOptions::memory() const
{
    const bool hasHeader = m_container != LzmaContainer::Raw;
    return {
        .compress = lzma_raw_encoder_memusage(nativeFilters(m_filters)),
        .decompress =
            hasHeader ? headerDecoderMemory(m_filters) : lzma_raw_decoder_memusage(nativeFilters(m_filters)),
    };
}

} // namespace holdall::codec
