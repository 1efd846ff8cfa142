#pragma once

#include "codec/bytes.h"
#include "codec/format.h"

#include <optional>
#include <string_view>

namespace holdall::codec {

/// How many bytes from the front of a file detect() looks at, at most.
inline constexpr std::size_t detectionBytes = 32;

/// How sure a detection is.
enum class Certainty {
    Magic, ///< the format's magic bytes
    Plausible, ///< a header without magic (lzma, zlib) that makes sense
};

struct Detection {
    Format format;
    Certainty certainty;
};

/// Recognises a format by the first bytes of a stream: magic bytes first, then a plausible .lzma
/// header (as xz(1) judges it), then a plausible zlib header. Raw streams are never recognised.
/// `head` may be longer or shorter than detectionBytes.
std::optional<Detection> detect(ByteView head);

/// As above, for a file that may be anything: magic bytes count as ever; else the suffix decides among
/// the formats without magic, and a file without such a suffix is not compressed.
std::optional<Detection> detect(ByteView head, std::string_view fileName);

} // namespace holdall::codec
