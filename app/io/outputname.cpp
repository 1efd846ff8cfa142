#include "app/io/outputname.h"

#include "codec/format.h"

#include <algorithm>
#include <cstdint>
#include <format>
#include <random>

namespace holdall {

namespace {

using namespace std::literals;

constexpr std::string_view hiddenMark = ".holdall-";
constexpr std::size_t randomDigits = 16;

bool isAlphanumeric(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z');
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The last ".EXT" of `name`, if it looks like one: short, letters and digits, not digits alone (as in
/// "release-1.2"), with something before it.
std::string_view extensionOf(std::string_view name)
{
    static constexpr std::size_t longest = 5;
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) {
        return {};
    }
    const std::string_view letters = name.substr(dot + 1);
    const bool isExtension = !letters.empty() && letters.size() <= longest
        && std::ranges::all_of(letters, isAlphanumeric) && !std::ranges::all_of(letters, isDigit);
    return isExtension ? name.substr(dot) : std::string_view();
}

/// How many bytes at the end of `name` are suffixes: "a.tar.xz" has 7.
std::size_t suffixSize(std::string_view name)
{
    const std::string_view last = extensionOf(name);
    if (last.empty() || !codec::formatFromSuffix(name)) {
        return last.size();
    }
    return last.size() + extensionOf(name.substr(0, name.size() - last.size())).size();
}

/// The first `size` bytes of `text`, or a little less, so that no UTF-8 sequence is cut.
std::string_view shortened(std::string_view text, std::size_t size)
{
    if (text.size() <= size) {
        return text;
    }
    const auto continues = [&](std::size_t i) {
        return (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
    };
    while (size > 0 && continues(size)) {
        --size;
    }
    return text.substr(0, size);
}

} // namespace

std::string numberedName(std::string_view name, unsigned number, std::size_t longest)
{
    const std::size_t suffix = std::min(suffixSize(name), longest / 2);
    const std::string_view stem = name.substr(0, name.size() - suffix);
    const std::string ending = std::format(" ({}){}", number, name.substr(name.size() - suffix));
    return std::string(shortened(stem, longest - ending.size())) + ending;
}

std::string hiddenName(std::string_view name)
{
    std::random_device random;
    const std::uint64_t digits = std::uint64_t(random()) << 32U | random();
    const std::string ending = std::format("{}{:0{}x}", hiddenMark, digits, randomDigits);
    return "." + std::string(shortened(name, longestName - 1 - ending.size())) + ending;
}

bool isHiddenName(std::string_view name)
{
    if (!name.starts_with('.') || name.size() <= 1 + hiddenMark.size() + randomDigits) {
        return false;
    }
    const std::string_view digits = name.substr(name.size() - randomDigits);
    const auto isHexadecimal = [](char digit) { return isDigit(digit) || (digit >= 'a' && digit <= 'f'); };
    return std::ranges::all_of(digits, isHexadecimal)
        && name.substr(0, name.size() - randomDigits).ends_with(hiddenMark);
}

} // namespace holdall
