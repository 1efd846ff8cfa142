#pragma once

#include "codec/compressor.h"
#include "codec/decompressor.h"
#include "codec/options.h"
#include "codec/parallel/parallelism.h"

#include <memory>

namespace holdall::codec {

/// A compressor for one stream. Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeCompressor(const EncoderOptions& options);

/// A compressor for one stream that may code blocks of it on several threads. Where the format or the
/// options allow no blocks it is makeCompressor()'s. Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeParallelCompressor(const EncoderOptions& options,
                                                           const Parallelism& parallelism);

/// A decompressor for one stream. Without a format it recognises every self-describing one by the
/// first bytes it is given, and fails with UnknownFormat. Fails with InvalidOption (a chain that is
/// missing or does not belong, a window out of range) and OutOfMemory.
Result<std::unique_ptr<Decompressor>> makeDecompressor(const DecoderSettings& settings);

/// A decompressor that may decode on several threads, and that reads streams which follow each other
/// directly as one; `done` says that none follows. Takes what it can use as input ahead of its
/// output. Where the format has no such decoder it is makeDecompressor()'s, for one stream.
/// `settings.format` must be set. Fails as makeDecompressor().
Result<std::unique_ptr<Decompressor>> makeParallelDecompressor(const DecoderSettings& settings,
                                                               const Parallelism& parallelism);

} // namespace holdall::codec
