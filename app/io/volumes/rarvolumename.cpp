#include "app/io/volumes/rarvolumename.h"

#include "app/io/systemcalls.h"
#include "codec/asciicase.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <string_view>

namespace holdall {

namespace {

namespace fs = std::filesystem;

constexpr unsigned namesOfLetter = 100; // r00 to r99, then s00; nobody has one behind z99
constexpr std::size_t mostDigits = 6;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

unsigned numberIn(std::string_view digits)
{
    unsigned number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// NAME.part1 in front of ".rar".
std::optional<RarSetName> newSetOf(const fs::path& path, std::string_view stem)
{
    constexpr std::string_view word = ".part";
    const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(stem.rbegin(), stem.rend(), isDigit)
                                                 - stem.rbegin());
    const std::string_view front = stem.substr(0, stem.size() - digits);
    const unsigned number = numberIn(stem.substr(front.size()));
    if (number == 0 || digits > mostDigits || !codec::endsInAnyCase(front, word)
        || front.size() == word.size()) {
        return std::nullopt;
    }
    return RarSetName{.folder = path.parent_path(),
                      .stem = std::string(front.substr(0, front.size() - word.size())),
                      .part = std::string(front.substr(front.size() - word.size())),
                      .digits = digits,
                      .extension = path.extension().native(),
                      .number = number};
}

/// NAME.r05, if there is a NAME.rar.
std::optional<RarSetName> oldSetOf(const fs::path& path)
{
    const std::string extension = path.extension().native();
    const bool isNumbered = extension.size() == 4 && codec::lowered(extension[1]) >= 'r'
        && codec::lowered(extension[1]) <= 'z' && isDigit(extension[2]) && isDigit(extension[3]);
    if (!isNumbered) {
        return std::nullopt;
    }
    const auto letter = static_cast<unsigned>(codec::lowered(extension[1]) - 'r');
    RarSetName set{.folder = path.parent_path(),
                   .stem = path.stem().native(),
                   .part = {},
                   .extension = extension[1] < 'a' ? ".RAR" : ".rar",
                   .number = 2 + letter * namesOfLetter + numberIn(std::string_view(extension).substr(2))};
    return statusOf(set.volume(1)) ? std::optional(std::move(set)) : std::nullopt;
}

} // namespace

fs::path RarSetName::volume(unsigned wanted) const
{
    if (!part.empty()) {
        return folder / std::format("{}{}{:0{}}{}", stem, part, wanted, digits, extension);
    }
    if (wanted == 1) {
        return folder / (stem + extension);
    }
    const unsigned place = wanted - 2;
    const bool isCapital = extension == ".RAR";
    const char letter = static_cast<char>((isCapital ? 'R' : 'r') + place / namesOfLetter);
    return folder / std::format("{}.{}{:02}", stem, letter, place % namesOfLetter);
}

std::optional<RarSetName> rarSetOf(const fs::path& path)
{
    if (!codec::endsInAnyCase(path.extension().native(), ".rar") || path.extension().native().size() != 4) {
        return oldSetOf(path);
    }
    const std::string stem = path.stem().native();
    if (std::optional<RarSetName> set = newSetOf(path, stem)) {
        return set;
    }
    return RarSetName{
        .folder = path.parent_path(), .stem = stem, .part = {}, .extension = path.extension().native()};
}

} // namespace holdall
