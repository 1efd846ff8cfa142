#pragma once

#include "codec/bytes.h"

#include <cstddef>
#include <optional>

namespace holdall::codec {

/// Bytes that bgzfMemberSize() needs to see.
inline constexpr std::size_t bgzfHeadSize = 18;

/// Largest compressed and uncompressed size of a BGZF member, in bytes.
inline constexpr std::size_t largestBgzfMember = 65'536;

/// What a gzip member says of its own compressed size, in bytes, if it begins as the members of BGZF
/// files do (an extra field with the subfield "BC" alone). A hint: only decoding tells the truth.
std::optional<std::size_t> bgzfMemberSize(ByteView head);

} // namespace holdall::codec
