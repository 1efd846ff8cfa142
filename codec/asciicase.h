#pragma once

#include <algorithm>
#include <string_view>

/// Names of files as programs of all systems write them: suffixes in either case, in ASCII letters only.
namespace holdall::codec {

constexpr char lowered(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

/// Whether `name` ends with `end`, or is that.
constexpr bool endsInAnyCase(std::string_view name, std::string_view end)
{
    return name.size() >= end.size()
        && std::ranges::equal(name.substr(name.size() - end.size()), end, {}, lowered, lowered);
}

} // namespace holdall::codec
