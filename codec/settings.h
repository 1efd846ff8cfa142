#pragma once

#include "codec/bytes.h"
#include "codec/check.h"
#include "codec/deflate/deflateoptions.h"
#include "codec/format.h"
#include "codec/xz/filterchain.h"

#include <cstdint>
#include <optional>

namespace holdall::codec {

/// What a person asks a compressor for, whatever the format. What is not set is the format's
/// default; what the format does not know is refused by EncoderOptions::make(), not ignored.
struct EncoderSettings {
    Format format = Format::Xz;
    std::optional<int> level = {}; ///< within info(format).levels
    bool extreme = false; ///< xz and lzma: the extreme variant of the level
    std::optional<Check> check = {}; ///< xz: None, Crc32, Crc64, Sha256. zstd: None, XxHash64
    std::optional<FilterChain> filters = {}; ///< xz, lzma, raw lzma; instead of a level
    std::optional<int> windowBits =
        {}; ///< gzip 25..31 or 9..15, zlib 9..15, deflate -9..-15 or 9..15: log2 of bytes
    std::optional<int> memoryLevel = {}; ///< gzip, zlib, deflate: 1..9
    std::optional<Strategy> strategy = {}; ///< gzip, zlib, deflate
    std::optional<Bytes> dictionary = {}; ///< zlib, deflate
    std::optional<GzipHeader> gzipHeader = {}; ///< gzip: the name and time to keep
    std::optional<int> longWindow = {}; ///< zstd: log2 of the window in bytes, with long distance matching
};

/// What is needed to read a stream.
struct DecoderSettings {
    std::optional<Format> format = {}; ///< unset: recognised by detect()
    std::optional<std::uint64_t> memoryLimit = {}; ///< bytes; unset: none. Refused for raw lzma
    std::optional<FilterChain> filters = {}; ///< raw lzma, where it is required; refused elsewhere
    std::optional<int> windowBits =
        {}; ///< gzip, zlib, deflate: as for encoding; 40..47 with zlib detects gzip too
    std::optional<Bytes> dictionary = {}; ///< zlib, deflate
};

} // namespace holdall::codec
