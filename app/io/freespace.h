#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace holdall {

/// Bytes that may still be written to the file system of `path`, without what is kept for its owner. A path
/// that does not exist yet counts as the nearest folder above it that does. Nothing if the system does not
/// tell.
std::optional<std::uint64_t> freeSpaceAt(const std::filesystem::path& path);

} // namespace holdall
