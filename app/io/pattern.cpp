#include "app/io/pattern.h"

#include <fnmatch.h>

#include <algorithm>

namespace holdall {

namespace {

bool matches(const std::string& pattern, const std::filesystem::path& path)
{
    const bool isForPaths = pattern.contains('/');
    const std::string name = isForPaths ? path.string() : path.filename().string();
    return fnmatch(pattern.c_str(), name.c_str(), isForPaths ? FNM_PATHNAME : 0) == 0;
}

} // namespace

bool matchesAny(std::span<const std::string> patterns, const std::filesystem::path& path)
{
    return std::ranges::any_of(patterns, [&](const std::string& pattern) { return matches(pattern, path); });
}

} // namespace holdall
