#pragma once

#include "codec/seek/seekindex.h"
#include "codec/stream.h"

namespace holdall::codec {

/// The frames of a .zst file: by the seek table at its end (as ZstdSeekTable writes it, with or without
/// checksums), else by walking through the headers of frames and blocks. Null if a table does not cover all
/// of the file or a frame's header contradicts it; without a table, if a frame does not tell its content's
/// size.
SeekIndexResult findZstdSeekIndex(ByteSource& packed);

} // namespace holdall::codec
