#pragma once

#include "codec/bytes.h"
#include "codec/options.h"

namespace holdall::codec {

/// `data` as one compressed stream.
Result<Bytes> compress(ByteView data, const EncoderOptions& options);

/// The data of all streams in `data`, joined, as whole-file decoding does (see decode()). Fails
/// with Truncated if the last one is incomplete; trailing garbage is ignored, as Python does.
Result<Bytes> decompress(ByteView data, const DecoderSettings& settings = {});

} // namespace holdall::codec
