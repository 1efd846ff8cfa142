#pragma once

#include "codec/compressor.h"
#include "codec/decompressor.h"
#include "codec/xz/lzmaoptions.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::codec {

/// What an LZMA decompressor is made of.
struct LzmaDecoderSettings {
    std::optional<LzmaContainer> container = {}; ///< unset: xz and lzma are told apart by the header
    std::optional<std::uint64_t> memoryLimit = {}; ///< bytes; refused for Raw
    std::optional<FilterChain> filters = {}; ///< required for Raw, refused for the others
};

/// Fails with OutOfMemory.
Result<std::unique_ptr<Compressor>> makeLzmaCompressor(const LzmaOptions& options);

/// Fails with InvalidOption and OutOfMemory.
Result<std::unique_ptr<Decompressor>> makeLzmaDecompressor(const LzmaDecoderSettings& settings);

} // namespace holdall::codec
