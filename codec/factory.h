#pragma once

#include "codec/compressor.h"
#include "codec/decompressor.h"
#include "codec/options.h"

#include <memory>

namespace holdall::codec {

/// A compressor for one stream. Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeCompressor(const EncoderOptions& options);

/// A decompressor for one stream. Without a format it recognises every self-describing one by the
/// first bytes it is given, and fails with UnknownFormat. Fails with InvalidOption (a chain that is
/// missing or does not belong, a window out of range) and OutOfMemory.
Result<std::unique_ptr<Decompressor>> makeDecompressor(const DecoderSettings& settings);

} // namespace holdall::codec
