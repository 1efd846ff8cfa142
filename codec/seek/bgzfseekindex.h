#pragma once

#include "codec/seek/seekindex.h"
#include "codec/stream.h"

namespace holdall::codec {

/// The members of a BGZF file, some of them to a block, by what their headers and trailers say; null if there
/// is anything else in it.
SeekIndexResult findBgzfSeekIndex(ByteSource& packed);

} // namespace holdall::codec
