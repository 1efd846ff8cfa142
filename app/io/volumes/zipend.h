#pragma once

#include "codec/bytes.h"

#include <cstddef>
#include <optional>

namespace holdall {

/// Bytes of the record that ends a ZIP archive (APPNOTE 4.3.16), without the comment that follows it.
inline constexpr std::size_t zipEndSize = 22;

/// Bytes at the end of a file in which that record begins.
inline constexpr std::size_t zipTailSize = zipEndSize + 0xFFFF;

/// Where the last such record begins whose comment fits. `tail` is the end of a file.
std::optional<std::size_t> findZipEnd(codec::ByteView tail);

} // namespace holdall
