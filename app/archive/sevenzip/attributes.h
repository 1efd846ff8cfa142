#pragma once

#include "app/archive/entry.h"

#include <cstdint>

namespace holdall::sevenzip {

/// Windows' file attributes of an entry, with the Unix mode in their upper half, where 7-Zip keeps it. An
/// entry that does not tell its permissions gets none, unless it is a symbolic link, which only the mode
/// can say.
std::uint32_t attributesOf(const Entry& entry);

} // namespace holdall::sevenzip
