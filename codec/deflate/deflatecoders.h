#pragma once

#include "codec/compressor.h"
#include "codec/decompressor.h"
#include "codec/deflate/deflateoptions.h"

#include <memory>
#include <optional>

namespace holdall::codec {

/// What a deflate decompressor is made of.
struct DeflateDecoderSettings {
    /// Unset: told by windowBits (8..15 or 0 zlib, -8..-15 raw, 24..31 gzip, 40..47 zlib or gzip), or
    /// zlib if that is unset too.
    std::optional<DeflateContainer> container = {};
    std::optional<int> windowBits = {}; ///< default 15 (the largest window reads every stream)
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

} // namespace holdall::codec
