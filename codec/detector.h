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

/// As above, with the file's name: a plausible header counts only with a suffix of that format, and
/// a suffix of a format without magic is believed if nothing contradicts it.
std::optional<Detection> detect(ByteView head, std::string_view fileName);

} // namespace holdall::codec
