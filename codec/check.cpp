#include "codec/check.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdall::codec {

namespace {

using enum Check;
constexpr std::array<std::pair<Check, std::string_view>, 7> names = {{
    {Unknown, "unknown"},
    {None, "none"},
    {Crc32, "crc32"},
    {Crc64, "crc64"},
    {Sha256, "sha256"},
    {Adler32, "adler32"},
    {XxHash64, "xxhash64"},
}};

} // namespace

std::string_view name(Check check)
{
    return std::ranges::find(names, check, &std::pair<Check, std::string_view>::first)->second;
}

std::optional<Check> checkFromName(std::string_view name)
{
    const auto* const found = std::ranges::find(names, name, &std::pair<Check, std::string_view>::second);
    return found == names.end() || found->first == Unknown ? std::nullopt : std::optional(found->first);
}

} // namespace holdall::codec
