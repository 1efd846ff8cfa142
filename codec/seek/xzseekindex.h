#pragma once

#include "codec/seek/seekindex.h"
#include "codec/stream.h"

namespace holdall::codec {

/// The blocks of all streams of an .xz file, by their indexes; null if the file does not end with a stream or
/// its padding.
SeekIndexResult findXzSeekIndex(ByteSource& packed);

} // namespace holdall::codec
