#pragma once

#include "codec/bytes.h"

#include <cstddef>
#include <cstdint>

namespace holdall::codec {

/// The number that `size` bytes, at most 8, from `offset` on mean, lowest byte first. They must be there.
inline std::uint64_t loadLittleEndian(ByteView bytes, std::size_t offset, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = size; i > 0; --i) {
        value = value << 8U | std::to_integer<std::uint64_t>(bytes[offset + i - 1]);
    }
    return value;
}

/// Appends the lowest `size` bytes of `value`, lowest first.
inline void appendLittleEndian(Bytes& bytes, std::uint64_t value, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        bytes.push_back(static_cast<std::byte>(value >> (8 * i) & 0xFFU));
    }
}

} // namespace holdall::codec
