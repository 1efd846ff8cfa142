#include "app/cli/parsing/values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <system_error>

namespace holdall::cli {

namespace {

struct Unit {
    std::string_view suffix;
    std::uint64_t bytes;
};

constexpr std::array units = {
    Unit{"KiB", 1ULL << 10}, Unit{"MiB", 1ULL << 20}, Unit{"GiB", 1ULL << 30},
    Unit{"K", 1ULL << 10},   Unit{"M", 1ULL << 20},   Unit{"G", 1ULL << 30},
};

template <typename Integer> std::optional<Integer> integerFromText(std::string_view text)
{
    Integer value{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end && !text.empty() ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<std::uint64_t> sizeFromText(std::string_view text)
{
    std::uint64_t factor = 1;
    const auto* const unit =
        std::ranges::find_if(units, [&](const Unit& candidate) { return text.ends_with(candidate.suffix); });
    if (unit != units.end()) {
        factor = unit->bytes;
        text.remove_suffix(unit->suffix.size());
    }
    const std::optional<std::uint64_t> count = countFromText(text);
    if (!count || *count > std::numeric_limits<std::uint64_t>::max() / factor) {
        return std::nullopt;
    }
    return *count * factor;
}

std::optional<std::uint64_t> countFromText(std::string_view text)
{
    return integerFromText<std::uint64_t>(text);
}

std::optional<int> descriptorFromText(std::string_view text)
{
    const std::optional<int> number = integerFromText<int>(text);
    return number && *number >= 0 ? number : std::nullopt;
}

std::optional<int> numberFromText(std::string_view text)
{
    return integerFromText<int>(text);
}

std::optional<PresetValue> presetFromText(std::string_view text)
{
    PresetValue preset;
    if (text.ends_with('e')) {
        preset.extreme = true;
        text.remove_suffix(1);
    }
    const std::optional<int> level = numberFromText(text);
    if (!level) {
        return std::nullopt;
    }
    preset.level = *level;
    return preset;
}

} // namespace holdall::cli
