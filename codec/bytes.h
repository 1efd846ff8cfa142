#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace holdall::codec {

using ByteView = std::span<const std::byte>;
using MutableBytes = std::span<std::byte>;
using Bytes = std::vector<std::byte>;

/// Casts between integer types; the value must fit, which debug builds check.
template <typename To, typename From> constexpr To checkedCast(From value)
{
    assert(std::in_range<To>(value));
    return static_cast<To>(value);
}

/// The view as the unsigned characters that C libraries take. No ownership moves.
inline const unsigned char* asUnsignedChars(ByteView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

inline unsigned char* asUnsignedChars(MutableBytes bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace holdall::codec
