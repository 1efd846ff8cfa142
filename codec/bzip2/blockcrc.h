#pragma once

#include "codec/bytes.h"

#include <cstdint>

namespace holdall::codec::bzip2 {

/// bzip2's CRC-32 (0x04C11DB7, highest bit first) of what `crc` is of, followed by `bytes`; that of
/// nothing is 0.
std::uint32_t blockCrc(std::uint32_t crc, ByteView bytes);

/// As blockCrc() of `count` (up to 259) times the same byte.
std::uint32_t blockCrcOfRun(std::uint32_t crc, std::byte byte, std::size_t count);

} // namespace holdall::codec::bzip2
