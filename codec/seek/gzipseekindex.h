#pragma once

#include "codec/seek/seekindex.h"
#include "codec/stream.h"

namespace holdall::codec {

/// The groups of a gzip file whose members all have a ChunkIndex, if what their trailers say agrees with it;
/// else null.
SeekIndexResult findGzipSeekIndex(ByteSource& packed);

} // namespace holdall::codec
