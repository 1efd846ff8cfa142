#pragma once

#include "app/archive/readerprocess/statusrecord.h"
#include "codec/bytes.h"

#include <expected>

namespace holdall {

/// Decodes a block of LZO1X, as lzop's blocks are. `data` must give exactly as much as `output` takes. Fails
/// with Corrupt; what stands in `output` then is nothing.
std::expected<void, ReaderFailure> decodeLzo(codec::ByteView data, codec::MutableBytes output);

} // namespace holdall
