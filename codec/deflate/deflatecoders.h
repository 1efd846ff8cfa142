#pragma once

#include "codec/compressor.h"
#include "codec/decompressor.h"
#include "codec/deflate/deflateoptions.h"
#include "codec/parallel/parallelism.h"

#include <memory>
#include <optional>

namespace holdall::codec {

/// What a deflate decompressor is made of.
struct DeflateDecoderSettings {
    /// Unset: told by windowBits (8..15 or 0 zlib, -8..-15 raw, 24..31 gzip, 40..47 zlib or gzip), or
    /// zlib if that is unset too.
    std::optional<DeflateContainer> container = {};
    /// Default 15. With a container also the plain size 8..15 (and 0 for zlib, which means 15). A
    /// zlib stream whose header asks for more is refused with UnsupportedOption. Raw and gzip streams
    /// do not say what they need, and a smaller window would reject them or not depending on the
    /// sizes of the chunks: the largest window reads them all, whatever was told.
    std::optional<int> windowBits = {};
    std::optional<Bytes> dictionary = {}; ///< zlib and raw
    std::optional<std::uint64_t> memoryLimit = {}; ///< bytes
};

/// A compressor with deflate's own abilities beside the common ones.
class DeflateCompressor : public Compressor {
public:
    /// A second compressor in the same state; both go on independently. Fails with OutOfMemory,
    /// and with EndOfStream once finished.
    virtual Result<std::unique_ptr<DeflateCompressor>> copy() const = 0;
};

/// A decompressor with deflate's own abilities beside the common ones.
class DeflateDecompressor : public Decompressor {
public:
    /// A second decompressor in the same state; both go on independently. Fails with OutOfMemory.
    virtual Result<std::unique_ptr<DeflateDecompressor>> copy() const = 0;
};

/// Fails with OutOfMemory.
Result<std::unique_ptr<DeflateCompressor>> makeDeflateCompressor(const DeflateOptions& options);

/// Fails with InvalidOption and OutOfMemory.
Result<std::unique_ptr<DeflateDecompressor>> makeDeflateDecompressor(const DeflateDecoderSettings& settings);

/// A compressor that works on chunks at the same time, where the options leave that to it: the whole
/// window, the default memory level and strategy, no dictionary. Otherwise makeDeflateCompressor()'s.
/// Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeParallelDeflateCompressor(const DeflateOptions& options,
                                                                  const Parallelism& parallelism);

/// A decompressor for streams that follow each other, on several threads where they are made for
/// that. With a dictionary, or a container that only the header tells, makeDeflateDecompressor()'s.
/// Fails with InvalidOption and OutOfMemory.
Result<std::unique_ptr<Decompressor>> makeParallelDeflateDecompressor(const DeflateDecoderSettings& settings,
                                                                      const Parallelism& parallelism);

} // namespace holdall::codec
