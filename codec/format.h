#pragma once

#include "codec/bytes.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace holdall::codec {

/// The single-stream formats.
enum class Format { Xz, Lzma, RawLzma, Gzip, Zlib, Deflate, Bzip2, Zstd };

/// A closed range of levels and the one that is used if none is asked for.
struct LevelRange {
    int lowest;
    int highest;
    int byDefault;
};

/// What the program knows about a format. The one table: command line, menus, file dialogs,
/// detection, help and desktop files read it.
struct FormatInfo {
    Format format;
    std::string_view name; ///< as in --format: "gz"
    std::string_view title; ///< for people, not translated: "gzip"
    std::span<const std::string_view> suffixes = {}; ///< with the dot; the first is written
    std::span<const std::string_view> tarSuffixes = {}; ///< short for ".tar" and a suffix: ".tgz"
    std::span<const std::string_view> mimeTypes = {}; ///< the first is the current name, the rest older ones
    ByteView magic = {}; ///< the bytes a stream starts with; empty if the format has none
    std::optional<LevelRange> levels = {}; ///< empty: the format takes a filter chain only
    bool extreme = false; ///< levels can be made "extreme"
    bool choosesCheck = false; ///< --check
    bool checksums = false; ///< streams carry a check of their data (by default)
    bool filters = false; ///< --filters
    bool window = false; ///< --window-bits, --memory-level, --strategy
    bool dictionary = false; ///< --dictionary
    bool selfDescribing = false; ///< a stream can be recognised and decoded without being told its format
};

/// All formats, in the order in which they are offered.
std::span<const FormatInfo> formats();

const FormatInfo& info(Format format);

/// The format with this --format name, if any.
std::optional<Format> formatFromName(std::string_view name);

/// The format whose suffix ends `fileName`, ASCII case ignored, if any. "a.tar.xz" and "a.txz" are Xz.
std::optional<Format> formatFromSuffix(std::string_view fileName);

/// The name of what `fileName` holds: less its format's suffix, with ".tgz" and the like turned into
/// ".tar". Unchanged if it has no such suffix, or nothing else.
std::string decodedName(std::string_view fileName);

} // namespace holdall::codec
