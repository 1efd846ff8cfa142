#pragma once

#include "app/archive/entry.h"
#include "app/io/filestatus.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holdall::sevenzip {

/// Windows' file attributes of an entry, with the Unix mode in their upper half, where 7-Zip keeps it. An
/// entry that does not tell its permissions gets none, unless it is a symbolic link, which only the mode
/// can say.
std::uint32_t attributesOf(const Entry& entry);

/// Units of 100 ns since 1601, which is Windows' FILETIME; finer parts are dropped. Nothing for moments
/// outside its range, the years 1601 to 60056.
std::optional<std::uint64_t> fileTimeFrom(const FileTime& time);

/// The name as 7z stores it. Nothing if `name` is empty, is not valid UTF-8 or has a zero in it.
std::optional<std::u16string> storedName(std::string_view name);

} // namespace holdall::sevenzip
