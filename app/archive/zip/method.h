#pragma once

#include "codec/format.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace holdall::zip {

/// How a member's data is compressed; the numbers are ZIP's (APPNOTE 4.4.5).
enum class Method : std::uint16_t { Stored = 0, Deflate = 8, Bzip2 = 12, Lzma = 14, Zstd = 93, Xz = 95 };

/// The coder's format; nothing if data is stored.
std::optional<codec::Format> formatFor(Method method);

/// The version of the standard that reading needs, times ten (APPNOTE 4.4.3).
std::uint16_t neededVersion(Method method);

/// Whether data of this method can be cut into blocks that are compressed for themselves.
constexpr bool isDivisible(Method method)
{
    return method == Method::Stored || method == Method::Deflate;
}

/// Bytes of a member that is compressed whole at most, on one thread; larger ones are cut, or compressed as a
/// stream.
std::size_t largestWhole(Method method);

} // namespace holdall::zip

namespace holdall {

using ZipMethod = zip::Method;

} // namespace holdall
