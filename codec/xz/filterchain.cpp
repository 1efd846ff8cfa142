#include "codec/xz/filterchain.h"

#include "codec/bytes.h"
#include "codec/xz/filterrules.h"
#include "codec/xz/lzmanative.h"

#include <lzma.h>

#include <array>
#include <cstdlib>
#include <new>
#include <utility>

namespace holdall::codec {

namespace {

constexpr lzma_filter endOfChain = {.id = LZMA_VLI_UNKNOWN, .options = nullptr};

using NativeOptions = std::variant<lzma_options_lzma, lzma_options_delta, lzma_options_bcj>;

/// A filter in liblzma's terms, and what its options pointer will point to.
struct NativeFilter {
    lzma_vli id;
    NativeOptions options;
};

bool isLevel(int level)
{
    return level >= 0 && level <= 9;
}

std::uint32_t presetFlags(Preset preset)
{
    return checkedCast<std::uint32_t>(preset.level) | (preset.extreme ? LZMA_PRESET_EXTREME : 0U);
}

lzma_match_finder nativeMatchFinder(MatchFinder finder)
{
    switch (finder) {
    case MatchFinder::Hc3:
        return LZMA_MF_HC3;
    case MatchFinder::Hc4:
        return LZMA_MF_HC4;
    case MatchFinder::Bt2:
        return LZMA_MF_BT2;
    case MatchFinder::Bt3:
        return LZMA_MF_BT3;
    case MatchFinder::Bt4:
        return LZMA_MF_BT4;
    }
    std::unreachable();
}

Result<NativeFilter> toNative(const LzmaFilter& filter)
{
    const lzma_vli id = filter.version == LzmaFilter::Version::Lzma1 ? LZMA_FILTER_LZMA1 : LZMA_FILTER_LZMA2;
    lzma_options_lzma options{};
    if (!isLevel(filter.preset.level) || lzma_lzma_preset(&options, presetFlags(filter.preset))) {
        return invalidOption("filters", std::string(filterName(id)) + ":preset=" + presetText(filter.preset),
                             "preset=0..9 preset=0e..9e");
    }
    options.dict_size = filter.dictionarySize.value_or(options.dict_size);
    options.lc = filter.literalContextBits.value_or(options.lc);
    options.lp = filter.literalPositionBits.value_or(options.lp);
    options.pb = filter.positionBits.value_or(options.pb);
    options.nice_len = filter.niceLength.value_or(options.nice_len);
    options.depth = filter.depth.value_or(options.depth);
    if (filter.mode) {
        options.mode = *filter.mode == LzmaMode::Fast ? LZMA_MODE_FAST : LZMA_MODE_NORMAL;
    }
    if (filter.matchFinder) {
        options.mf = nativeMatchFinder(*filter.matchFinder);
    }
    return NativeFilter{id, options};
}

Result<NativeFilter> toNative(const DeltaFilter& filter)
{
    lzma_options_delta options{};
    options.type = LZMA_DELTA_TYPE_BYTE;
    options.dist = filter.distance;
    return NativeFilter{LZMA_FILTER_DELTA, options};
}

Result<NativeFilter> toNative(const BranchFilter& filter)
{
    return NativeFilter{branchFilterId(filter.architecture), lzma_options_bcj{filter.startOffset}};
}

void* address(NativeOptions& options)
{
    return std::visit([](auto& alternative) -> void* { return &alternative; }, options);
}

} // namespace

/// Owns the options that liblzma's array points to.
class FilterChain::Storage {
public:
    Storage() { m_filters.fill(endOfChain); }
    ~Storage() { lzma_filters_free(m_filters.data(), nullptr); }
    Storage(const Storage&) = delete;
    Storage& operator=(const Storage&) = delete;

    lzma_filter* data() { return m_filters.data(); }
    const lzma_filter* data() const { return m_filters.data(); }

    std::size_t size() const
    {
        std::size_t count = 0;
        while (m_filters.at(count).id != LZMA_VLI_UNKNOWN) {
            ++count;
        }
        return count;
    }

private:
    std::array<lzma_filter, LZMA_FILTERS_MAX + 1> m_filters;
};

FilterChain::FilterChain(std::shared_ptr<const Storage> storage) : m_storage(std::move(storage)) { }

Result<FilterChain> FilterChain::make(const std::vector<Filter>& filters)
{
    if (filters.empty() || filters.size() > LZMA_FILTERS_MAX) {
        return invalidOption("filters", std::to_string(filters.size()) + " filters", "1..4 filters");
    }
    std::array<NativeOptions, LZMA_FILTERS_MAX> options;
    std::array<lzma_filter, LZMA_FILTERS_MAX + 1> chain;
    chain.fill(endOfChain);
    for (std::size_t index = 0; index < filters.size(); ++index) {
        Result<NativeFilter> native =
            std::visit([](const auto& filter) { return toNative(filter); }, filters[index]);
        if (!native) {
            return std::unexpected(std::move(native.error()));
        }
        options.at(index) = native->options;
        chain.at(index) = {.id = native->id, .options = address(options.at(index))};
    }
    if (Result<void> checked = checkFilters(chain.data()); !checked) {
        return std::unexpected(std::move(checked.error()));
    }
    const auto storage = std::make_shared<Storage>();
    if (const lzma_ret copied = lzma_filters_copy(chain.data(), storage->data(), nullptr);
        copied != LZMA_OK) {
        return std::unexpected(lzmaError(copied));
    }
    return FilterChain(storage);
}

Result<FilterChain> FilterChain::parse(std::string_view text)
{
    const std::string terminated(text);
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        return invalidOption("filters", terminated, "no zero bytes (at " + std::to_string(zero) + ")");
    }
    const auto storage = std::make_shared<Storage>();
    int position = 0;
    const char* message =
        lzma_str_to_filters(terminated.c_str(), &position, storage->data(), LZMA_STR_ALL_FILTERS, nullptr);
    if (message != nullptr) {
        return invalidOption(
            "filters", terminated,
            std::string(message).append(" (at ").append(std::to_string(position)).append(")"));
    }
    if (Result<void> checked = checkFilters(storage->data()); !checked) {
        return std::unexpected(std::move(checked.error()));
    }
    return FilterChain(storage);
}

Result<FilterChain> FilterChain::fromPreset(Preset preset, LzmaFilter::Version version)
{
    if (!isLevel(preset.level)) {
        return invalidOption("preset", presetText(preset), "0..9");
    }
    return make({LzmaFilter{.version = version, .preset = preset}});
}

std::string FilterChain::text() const
{
    char* raw = nullptr;
    if (lzma_str_from_filters(&raw, m_storage->data(), LZMA_STR_ENCODER, nullptr) != LZMA_OK) {
        throw std::bad_alloc(); // the only way to fail for a chain that was checked
    }
    const std::unique_ptr<char, decltype(&std::free)> owner(raw, &std::free);
    return raw;
}

std::size_t FilterChain::size() const
{
    return m_storage->size();
}

bool FilterChain::endsIn(LzmaFilter::Version version) const
{
    const lzma_filter& last = m_storage->data()[m_storage->size() - 1];
    return last.id == (version == LzmaFilter::Version::Lzma1 ? LZMA_FILTER_LZMA1 : LZMA_FILTER_LZMA2);
}

std::uint32_t FilterChain::dictionarySize() const
{
    const lzma_filter& last = m_storage->data()[m_storage->size() - 1];
    return static_cast<const lzma_options_lzma*>(last.options)->dict_size;
}

const void* FilterChain::native() const
{
    return m_storage->data();
}

} // namespace holdall::codec
