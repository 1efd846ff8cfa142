#include "app/io/volumes/volumename.h"

#include "app/io/systemcalls.h"
#include "codec/asciicase.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace holdall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t fewestDigits = 3;
constexpr std::string_view lastExtension = ".zip";
constexpr unsigned lastOfThreeDigits = 999;

bool isThere(const fs::path& path)
{
    return statusOf(path).has_value();
}

} // namespace

std::string volumeName(std::string_view stem, unsigned number)
{
    return std::format("{}.{:0{}}", stem, number, fewestDigits);
}

/// All end in a number, ".zip" or ".rar" (see volumeSetOf(), zipSetOf() and rarSetOf()).
bool mayBeVolume(const fs::path& path)
{
    const std::string_view name = path.native();
    const bool isNumbered = !name.empty() && name.back() >= '0' && name.back() <= '9';
    return isNumbered || codec::endsInAnyCase(name, lastExtension) || codec::endsInAnyCase(name, ".rar");
}

std::optional<VolumeName> parseVolumeName(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) {
        return std::nullopt;
    }
    const std::string_view digits = name.substr(dot + 1);
    unsigned number = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failed != std::errc() || number == 0 || number > lastVolume) {
        return std::nullopt;
    }
    const std::string_view stem = name.substr(0, dot);
    return volumeName(stem, number) == name ? std::optional(VolumeName{std::string(stem), number})
                                            : std::nullopt;
}

std::set<unsigned> volumeNumbers(std::span<const std::string> names, std::string_view stem)
{
    std::set<unsigned> numbers;
    for (const std::string& name : names) {
        if (const std::optional<VolumeName> volume = parseVolumeName(name); volume && volume->stem == stem) {
            numbers.insert(volume->number);
        }
    }
    if (!numbers.contains(lastOfThreeDigits)) {
        numbers.erase(numbers.upper_bound(lastOfThreeDigits), numbers.end());
    }
    return numbers;
}

std::optional<VolumeSetName> volumeSetOf(const fs::path& path)
{
    const std::optional<VolumeName> name = parseVolumeName(path.filename().native());
    if (!name) {
        return std::nullopt;
    }
    VolumeSetName set{.folder = path.parent_path(), .stem = name->stem, .number = name->number};
    const unsigned number = name->number;
    const bool isOne = number == 1 || isThere(set.first()) || isThere(set.volume(number - 1))
        || (number < lastVolume && isThere(set.volume(number + 1)));
    return isOne ? std::optional(std::move(set)) : std::nullopt;
}

} // namespace holdall
