#pragma once

#include "app/io/filestatus.h"

#include <cstdint>
#include <optional>

namespace holdall {

/// Units of 100 ns since 1601, which is Windows' FILETIME; finer parts are dropped. Nothing for moments
/// outside its range, the years 1601 to 60056.
std::optional<std::uint64_t> fileTimeFrom(const FileTime& time);

} // namespace holdall
