#include "app/archive/editing/entryname.h"

#include "app/archive/framing/entryrefusal.h"
#include "app/archive/framing/utf16name.h"

#include <algorithm>
#include <format>
#include <ranges>
#include <string_view>

namespace holdall {

namespace {

bool isPossiblePart(std::string_view part)
{
    return !part.empty() && part != "." && part != ".." && !part.contains('\0');
}

} // namespace

Result<void> checkEntryName(const std::string& name, const ContainerAbilities& keeps)
{
    const auto refuse = [&](std::string allowed) {
        return refuseEntry(Entry{.name = name}, "name", name, std::move(allowed));
    };
    const auto isPossible = [](auto part) { return isPossiblePart(std::string_view(part)); };
    if (name.empty() || !std::ranges::all_of(name | std::views::split('/'), isPossible)) {
        return refuse("relative names without empty parts, \".\" and \"..\"");
    }
    if (!keeps.anyName && !utf16Name(name)) {
        return refuse("UTF-8");
    }
    if (name.size() > keeps.longestName) {
        return refuse(std::format("up to {} bytes", keeps.longestName));
    }
    return {};
}

} // namespace holdall
