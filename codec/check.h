#pragma once

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

} // namespace holdall::codec
