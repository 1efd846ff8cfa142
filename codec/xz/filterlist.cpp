#include "codec/xz/filterlist.h"

#include "codec/bytes.h"
#include "codec/xz/filterrules.h"
#include "codec/xz/lzmanative.h"

#include <lzma.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace holdall::codec {

namespace {

using Architecture = BranchFilter::Architecture;

constexpr std::array architectures = {Architecture::X86,   Architecture::PowerPc,  Architecture::Ia64,
                                      Architecture::Arm,   Architecture::ArmThumb, Architecture::Arm64,
                                      Architecture::Sparc, Architecture::RiscV};

constexpr std::array finders = {
    std::pair(MatchFinder::Hc3, LZMA_MF_HC3), std::pair(MatchFinder::Hc4, LZMA_MF_HC4),
    std::pair(MatchFinder::Bt2, LZMA_MF_BT2), std::pair(MatchFinder::Bt3, LZMA_MF_BT3),
    std::pair(MatchFinder::Bt4, LZMA_MF_BT4)};

constexpr std::array<std::string_view, 5> finderNames = {"hc3", "hc4", "bt2", "bt3", "bt4"};

LzmaFilter fromNative(LzmaFilter::Version version, const lzma_options_lzma& options)
{
    const auto* finder = std::ranges::find(finders, options.mf, &decltype(finders)::value_type::second);
    return {.version = version,
            .dictionarySize = options.dict_size,
            .literalContextBits = options.lc,
            .literalPositionBits = options.lp,
            .positionBits = options.pb,
            .mode = options.mode == LZMA_MODE_FAST ? LzmaMode::Fast : LzmaMode::Normal,
            .niceLength = options.nice_len,
            .matchFinder = finder == finders.end() ? MatchFinder::Bt4 : finder->first,
            .depth = options.depth};
}

Filter fromNative(const lzma_filter& filter)
{
    if (isLzma(filter.id)) {
        const auto version =
            filter.id == LZMA_FILTER_LZMA1 ? LzmaFilter::Version::Lzma1 : LzmaFilter::Version::Lzma2;
        return condensed(fromNative(version, *static_cast<const lzma_options_lzma*>(filter.options)));
    }
    if (filter.id == LZMA_FILTER_DELTA) {
        return DeltaFilter{.distance = static_cast<const lzma_options_delta*>(filter.options)->dist};
    }
    const auto* architecture = std::ranges::find(architectures, filter.id, branchFilterId);
    const auto* options = static_cast<const lzma_options_bcj*>(filter.options);
    return BranchFilter{.architecture =
                            architecture == architectures.end() ? Architecture::X86 : *architecture,
                        .startOffset = options == nullptr ? 0 : options->start_offset};
}

/// Calls `with(member)` for every option that a preset decides.
template <typename With> void forEachOption(const With& with)
{
    with(&LzmaFilter::dictionarySize);
    with(&LzmaFilter::literalContextBits);
    with(&LzmaFilter::literalPositionBits);
    with(&LzmaFilter::positionBits);
    with(&LzmaFilter::mode);
    with(&LzmaFilter::niceLength);
    with(&LzmaFilter::matchFinder);
    with(&LzmaFilter::depth);
}

/// `filter` less what the preset says as well, and how much is left.
std::pair<LzmaFilter, int> less(LzmaFilter filter, Preset preset)
{
    const LzmaFilter base = spelledOut({.version = filter.version, .preset = preset});
    filter.preset = preset;
    int left = 0;
    forEachOption([&](auto member) {
        if (filter.*member == base.*member) {
            (filter.*member).reset();
        } else {
            ++left;
        }
    });
    return {filter, left};
}

std::string sizeWord(std::uint32_t bytes)
{
    static constexpr std::uint32_t kibibyte = 1024;
    static constexpr std::uint32_t mebibyte = kibibyte * 1024;
    if (bytes > 0 && bytes % mebibyte == 0) {
        return std::to_string(bytes / mebibyte) + "MiB";
    }
    return bytes > 0 && bytes % kibibyte == 0 ? std::to_string(bytes / kibibyte) + "KiB"
                                              : std::to_string(bytes);
}

void addNumber(std::string& text, const char* key, const std::optional<std::uint32_t>& value)
{
    if (value) {
        text.append(",").append(key).append("=").append(std::to_string(*value));
    }
}

std::string optionsText(const LzmaFilter& filter)
{
    std::string text = "preset=" + presetText(filter.preset);
    if (filter.dictionarySize) {
        text.append(",dict=").append(sizeWord(*filter.dictionarySize));
    }
    addNumber(text, "lc", filter.literalContextBits);
    addNumber(text, "lp", filter.literalPositionBits);
    addNumber(text, "pb", filter.positionBits);
    if (filter.mode) {
        text.append(",mode=").append(*filter.mode == LzmaMode::Fast ? "fast" : "normal");
    }
    addNumber(text, "nice", filter.niceLength);
    if (filter.matchFinder) {
        text.append(",mf=").append(finderNames.at(static_cast<std::size_t>(*filter.matchFinder)));
    }
    addNumber(text, "depth", filter.depth);
    return text;
}

std::string optionsText(const DeltaFilter& filter)
{
    return "dist=" + std::to_string(filter.distance);
}

std::string optionsText(const BranchFilter& filter)
{
    return filter.startOffset == 0 ? std::string() : "start=" + std::to_string(filter.startOffset);
}

lzma_vli idOf(const LzmaFilter& filter)
{
    return filter.version == LzmaFilter::Version::Lzma1 ? LZMA_FILTER_LZMA1 : LZMA_FILTER_LZMA2;
}

lzma_vli idOf(const DeltaFilter& /*filter*/)
{
    return LZMA_FILTER_DELTA;
}

lzma_vli idOf(const BranchFilter& filter)
{
    return branchFilterId(filter.architecture);
}

} // namespace

std::vector<Filter> filtersOf(const FilterChain& chain)
{
    std::vector<Filter> filters;
    for (std::size_t index = 0; index < chain.size(); ++index) {
        filters.push_back(fromNative(nativeFilters(chain)[index]));
    }
    return filters;
}

LzmaFilter spelledOut(LzmaFilter filter)
{
    lzma_options_lzma options{};
    const std::uint32_t extreme = filter.preset.extreme ? LZMA_PRESET_EXTREME : 0U;
    if (lzma_lzma_preset(&options, checkedCast<std::uint32_t>(filter.preset.level) | extreme)) {
        return filter; // no preset that liblzma has
    }
    const LzmaFilter base = fromNative(filter.version, options);
    forEachOption([&](auto member) {
        if (!(filter.*member)) {
            filter.*member = base.*member;
        }
    });
    return filter;
}

LzmaFilter condensed(const LzmaFilter& filter)
{
    static constexpr int levels = 10;
    std::pair<LzmaFilter, int> best(filter, std::numeric_limits<int>::max());
    for (int step = 0; step < 2 * levels; ++step) {
        // Those that are not extreme first, and the usual level before the others.
        const int level = (Preset().level + step) % levels;
        const std::pair<LzmaFilter, int> candidate =
            less(filter, {.level = level, .extreme = step >= levels});
        best = candidate.second < best.second ? candidate : best;
    }
    return best.first;
}

std::string_view nameOf(const Filter& filter)
{
    return filterName(std::visit([](const auto& known) { return idOf(known); }, filter));
}

std::string filterText(const std::vector<Filter>& filters)
{
    std::string text;
    for (const Filter& filter : filters) {
        const std::string options = std::visit([](const auto& known) { return optionsText(known); }, filter);
        text.append(text.empty() ? "" : " ").append(nameOf(filter));
        text.append(options.empty() ? "" : ":").append(options);
    }
    return text;
}

std::optional<std::size_t> mistakeIn(std::string_view text)
{
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        return zero;
    }
    std::array<lzma_filter, LZMA_FILTERS_MAX + 1> filters{};
    int position = 0;
    const std::string terminated(text);
    if (lzma_str_to_filters(terminated.c_str(), &position, filters.data(), LZMA_STR_ALL_FILTERS, nullptr)
        != nullptr) {
        return checkedCast<std::size_t>(position);
    }
    lzma_filters_free(filters.data(), nullptr);
    return std::nullopt;
}

} // namespace holdall::codec
