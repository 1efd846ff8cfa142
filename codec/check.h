#pragma once

#include <optional>
#include <string_view>

namespace holdall::codec {

/// The integrity check that a stream carries over its uncompressed data.
enum class Check {
    Unknown, ///< the header that tells it has not been read yet
    None, ///< the format, or this stream, carries no check: damage can pass unseen
    Crc32, ///< xz, gzip, bzip2
    Crc64, ///< xz
    Sha256, ///< xz
    Adler32, ///< zlib
    XxHash64, ///< zstd
};

/// The name of a check in options and reports: "crc64".
std::string_view name(Check check);

/// The check of that name; "unknown" is none.
std::optional<Check> checkFromName(std::string_view name);

} // namespace holdall::codec
