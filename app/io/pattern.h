#pragma once

#include <filesystem>
#include <span>
#include <string>

namespace holdall {

/// Whether `path` matches one of the shell patterns (* ? [...]): a pattern without a slash is held
/// against the path's last name, one with a slash against the path as it was given, where * and ?
/// do not match a slash.
bool matchesAny(std::span<const std::string> patterns, const std::filesystem::path& path);

} // namespace holdall
