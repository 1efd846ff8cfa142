#include "codec/xz/filterrules.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace holdall::codec {

namespace {

// From liblzma 5.6 on; an older one refuses it as a filter that it does not have.
constexpr lzma_vli riscVId = 0x0B;

constexpr std::uint32_t largestDictionary = 1536U << 20U;
constexpr std::uint32_t shortestMatch = 2;
constexpr std::uint32_t longestMatch = 273;

/// A filter as liblzma and its text form know it.
struct KnownFilter {
    lzma_vli id;
    std::string_view name;
    std::uint32_t alignment; ///< branch filters: start offsets are multiples of it, in bytes
};

constexpr std::array knownFilters = {
    KnownFilter{LZMA_FILTER_LZMA1, "lzma1", 0},
    KnownFilter{LZMA_FILTER_LZMA2, "lzma2", 0},
    KnownFilter{LZMA_FILTER_DELTA, "delta", 0},
    KnownFilter{LZMA_FILTER_X86, "x86", 1},
    KnownFilter{LZMA_FILTER_POWERPC, "powerpc", 4},
    KnownFilter{LZMA_FILTER_IA64, "ia64", 16},
    KnownFilter{LZMA_FILTER_ARM, "arm", 4},
    KnownFilter{LZMA_FILTER_ARMTHUMB, "armthumb", 2},
    KnownFilter{LZMA_FILTER_ARM64, "arm64", 4},
    KnownFilter{LZMA_FILTER_SPARC, "sparc", 4},
    KnownFilter{riscVId, "riscv", 2},
};

/// A number of a filter's options and the range that it must be in.
struct RangedValue {
    std::string_view name;
    std::uint32_t value;
    std::uint32_t lowest;
    std::uint32_t highest;
};

const KnownFilter* find(lzma_vli id)
{
    const auto* found = std::ranges::find(knownFilters, id, &KnownFilter::id);
    return found == knownFilters.end() ? nullptr : found;
}

std::string setting(std::string_view name, std::uint32_t value)
{
    return std::string(name).append("=").append(std::to_string(value));
}

std::unexpected<Error> refuse(const lzma_filter& filter, std::string_view value, std::string allowed)
{
    std::string text(filterName(filter.id));
    if (!value.empty()) {
        text.append(":").append(value);
    }
    return invalidOption("filters", std::move(text), std::move(allowed));
}

Result<void> checkRange(const lzma_filter& filter, const RangedValue& ranged)
{
    if (ranged.value >= ranged.lowest && ranged.value <= ranged.highest) {
        return {};
    }
    return refuse(filter, setting(ranged.name, ranged.value),
                  setting(ranged.name, ranged.lowest).append("..").append(std::to_string(ranged.highest)));
}

Result<void> checkLzma(const lzma_filter& filter)
{
    const auto& options = *static_cast<const lzma_options_lzma*>(filter.options);
    const std::array ranges = {
        RangedValue{"dict", options.dict_size, LZMA_DICT_SIZE_MIN, largestDictionary},
        RangedValue{"lc", options.lc, LZMA_LCLP_MIN, LZMA_LCLP_MAX},
        RangedValue{"lp", options.lp, LZMA_LCLP_MIN, LZMA_LCLP_MAX},
        RangedValue{"lc+lp", options.lc + options.lp, LZMA_LCLP_MIN, LZMA_LCLP_MAX},
        RangedValue{"pb", options.pb, LZMA_PB_MIN, LZMA_PB_MAX},
        RangedValue{"nice", options.nice_len, shortestMatch, longestMatch},
    };
    for (const RangedValue& ranged : ranges) {
        if (Result<void> checked = checkRange(filter, ranged); !checked) {
            return checked;
        }
    }
    if (!lzma_mode_is_supported(options.mode)) {
        return refuse(filter, "mode", "mode=fast mode=normal");
    }
    if (!lzma_mf_is_supported(options.mf)) {
        return refuse(filter, "mf", "mf=hc3 mf=hc4 mf=bt2 mf=bt3 mf=bt4");
    }
    return {};
}

Result<void> checkDelta(const lzma_filter& filter)
{
    const auto& options = *static_cast<const lzma_options_delta*>(filter.options);
    return checkRange(filter, {"dist", options.dist, LZMA_DELTA_DIST_MIN, LZMA_DELTA_DIST_MAX});
}

Result<void> checkBranch(const lzma_filter& filter, std::uint32_t alignment)
{
    const auto* options = static_cast<const lzma_options_bcj*>(filter.options);
    if (options == nullptr || options->start_offset % alignment == 0) {
        return {};
    }
    return refuse(filter, setting("start", options->start_offset),
                  "start=a multiple of " + std::to_string(alignment));
}

/// The names of all filters that this liblzma has.
std::string availableNames()
{
    std::string names;
    for (const KnownFilter& known : knownFilters) {
        if (lzma_filter_encoder_is_supported(known.id) && lzma_filter_decoder_is_supported(known.id)) {
            names.append(names.empty() ? "" : " ").append(known.name);
        }
    }
    return names;
}

Result<void> checkFilter(const lzma_filter& filter, bool isLast)
{
    const KnownFilter* known = find(filter.id);
    if (known == nullptr || !lzma_filter_encoder_is_supported(filter.id)
        || !lzma_filter_decoder_is_supported(filter.id)) {
        return refuse(filter, "", availableNames());
    }
    if (isLzma(filter.id) != isLast) {
        return refuse(filter, "", "lzma1 or lzma2 as the last filter, and only there");
    }
    if (isLzma(filter.id)) {
        return checkLzma(filter);
    }
    return filter.id == LZMA_FILTER_DELTA ? checkDelta(filter) : checkBranch(filter, known->alignment);
}

} // namespace

lzma_vli branchFilterId(BranchFilter::Architecture architecture)
{
    switch (architecture) {
    case BranchFilter::Architecture::X86:
        return LZMA_FILTER_X86;
    case BranchFilter::Architecture::PowerPc:
        return LZMA_FILTER_POWERPC;
    case BranchFilter::Architecture::Ia64:
        return LZMA_FILTER_IA64;
    case BranchFilter::Architecture::Arm:
        return LZMA_FILTER_ARM;
    case BranchFilter::Architecture::ArmThumb:
        return LZMA_FILTER_ARMTHUMB;
    case BranchFilter::Architecture::Arm64:
        return LZMA_FILTER_ARM64;
    case BranchFilter::Architecture::Sparc:
        return LZMA_FILTER_SPARC;
    case BranchFilter::Architecture::RiscV:
        return riscVId;
    }
    std::unreachable();
}

bool isLzma(lzma_vli id)
{
    return id == LZMA_FILTER_LZMA1 || id == LZMA_FILTER_LZMA2;
}

std::string_view filterName(lzma_vli id)
{
    const KnownFilter* known = find(id);
    return known == nullptr ? std::string_view() : known->name;
}

std::string presetText(Preset preset)
{
    return std::to_string(preset.level).append(preset.extreme ? "e" : "");
}

Result<void> checkFilters(const lzma_filter* filters)
{
    std::size_t count = 0;
    while (count <= LZMA_FILTERS_MAX && filters[count].id != LZMA_VLI_UNKNOWN) {
        ++count;
    }
    if (count == 0 || count > LZMA_FILTERS_MAX) {
        return invalidOption("filters", count == 0 ? "" : "more than 4 filters", "1..4 filters");
    }
    for (std::size_t index = 0; index < count; ++index) {
        if (Result<void> checked = checkFilter(filters[index], index + 1 == count); !checked) {
            return checked;
        }
    }
    // What is left, if anything ever is: combinations that only this liblzma refuses.
    if (lzma_raw_encoder_memusage(filters) == UINT64_MAX
        || lzma_raw_decoder_memusage(filters) == UINT64_MAX) {
        return invalidOption("filters", std::string(filterName(filters[0].id)), "a chain that liblzma takes");
    }
    return {};
}

} // namespace holdall::codec
