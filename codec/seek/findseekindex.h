#pragma once

#include "codec/seek/seekindex.h"
#include "codec/stream.h"

namespace holdall::codec {

/// Finds out where the blocks of a coded file are from what the file says of itself, without decoding:
///
/// - xz: the indexes of all streams;
/// - zstd: a seek table that the frames' headers do not contradict, or frames that tell their sizes;
/// - gzip: our own ChunkIndex in every member, else BGZF.
///
/// Null for everything else: other formats and files, trailing data, fewer than two blocks, more than
/// SeekBlocks::most, or settings (a window, a dictionary, filters) that such files never need. bzip2 does not
/// tell; see SeekCollector. Fails with Corrupt where an index that has a check is damaged, with
/// UnsupportedCheck, and with the source's error. `packed` needs random access and a known size, else there
/// is null too. Reads little; of BGZF and of zstd without a table something from every member or block.
SeekIndexResult findSeekIndex(ByteSource& packed, const DecoderSettings& settings);

} // namespace holdall::codec
