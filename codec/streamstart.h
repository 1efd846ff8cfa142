#pragma once

#include "codec/bytes.h"
#include "codec/format.h"

#include <cstddef>

namespace holdall::codec {

/// What stands where one more stream of a file could start.
enum class StreamStart {
    Whole, ///< a further stream of the format
    Cut, ///< the first bytes of one, and then the file ends
    Damaged, ///< what was probably the start of one: half of its magic bytes are right
    Other, ///< something else
};

/// How many bytes are the same in both, each at its place: half of a magic's make what was probably one.
std::size_t equalBytes(ByteView left, ByteView right);

/// Judges the up to detectionBytes bytes behind a stream of `format`; `rest` is not empty and is
/// shorter than that only at the file's end. Formats that cannot be concatenated give Other.
StreamStart judgeStart(Format format, ByteView rest);

/// Whether a file of these bytes is the cut start of a stream that detect() would know if it were
/// longer. True for nothing at all.
bool isCutStart(ByteView head);

/// Whether zero bytes may stand between and behind the streams: xz (stream padding) and gzip.
bool allowsZeroPadding(Format format);

/// xz stream padding comes in units of this many bytes (.xz file format, 2.2).
inline constexpr std::size_t xzPaddingUnit = 4;

/// How many bytes from a file's end endsLikeStream() wants.
inline constexpr std::size_t streamEndBytes = 12;

/// Whether a file that ends in `tail` ends with a stream of `format`, as far as that has a mark at
/// its end (xz: the footer's magic bytes). Then what looks like trailing data is a damaged stream.
bool endsLikeStream(Format format, ByteView tail);

} // namespace holdall::codec
