#pragma once

#include "codec/bytes.h"

namespace holdall::codec::bzip2 {

/// How many equal bytes in a row start a run.
inline constexpr std::size_t runStart = 4;

/// Where the first 4 equal bytes in a row start; the size of `bytes` if there are none.
std::size_t findRun(ByteView bytes);

} // namespace holdall::codec::bzip2
