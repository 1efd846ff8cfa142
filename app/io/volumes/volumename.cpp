#include "app/io/volumes/volumename.h"

#include "app/io/systemcalls.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace holdall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t fewestDigits = 3;
constexpr unsigned lastOfThreeDigits = 999;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

char lowered(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

/// What is behind the last dot of a file's name, in small letters.
std::string extensionOf(const fs::path& path)
{
    std::string extension = path.extension().native();
    std::ranges::transform(extension, extension.begin(), lowered);
    return extension.empty() ? extension : extension.substr(1);
}

bool isThere(const fs::path& path)
{
    return statusOf(path).has_value();
}

/// Whether there is `path` with another extension, in small or in capital letters.
bool hasSibling(fs::path path, std::string_view small, std::string_view capital)
{
    return isThere(path.replace_extension(small)) || isThere(path.replace_extension(capital));
}

/// "part1", "part02" and the like at the end of what is before ".rar".
bool endsWithPart(const fs::path& stem)
{
    static constexpr std::string_view word = "part";
    const std::string part = extensionOf(stem);
    return part.starts_with(word) && isDigits(std::string_view(part).substr(word.size()));
}

/// "z01" for the letter z.
bool isNumbered(std::string_view extension, char letter)
{
    return extension.size() >= fewestDigits && extension.front() == letter && isDigits(extension.substr(1));
}

} // namespace

std::string volumeName(std::string_view stem, unsigned number)
{
    return std::format("{}.{:0{}}", stem, number, fewestDigits);
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

std::optional<ForeignVolumes> foreignVolumesOf(const fs::path& path)
{
    const std::string extension = extensionOf(path);
    if (isNumbered(extension, 'z') || (extension == "zip" && hasSibling(path, "z01", "Z01"))) {
        return ForeignVolumes::Zip;
    }
    const bool isFirstRar =
        extension == "rar" && (endsWithPart(path.stem()) || hasSibling(path, "r00", "R00"));
    return isNumbered(extension, 'r') || isFirstRar ? std::optional(ForeignVolumes::Rar) : std::nullopt;
}

} // namespace holdall
