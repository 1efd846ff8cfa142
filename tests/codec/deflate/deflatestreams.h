#pragma once

#include "codec/deflate/deflatecoders.h"
#include "support/chunks.h"
#include "support/sampledata.h"

#include <array>
#include <memory>

/// Shorthands of the deflate tests: settings that must be valid, and whole streams.
namespace holdall::test {

/// A container with its name for test rows.
struct NamedContainer {
    codec::DeflateContainer container;
    const char* name;
};

inline constexpr std::array namedContainers = {NamedContainer{codec::DeflateContainer::Zlib, "zlib"},
                                               NamedContainer{codec::DeflateContainer::Gzip, "gzip"},
                                               NamedContainer{codec::DeflateContainer::Raw, "raw"}};

inline std::unique_ptr<codec::DeflateCompressor> deflater(const codec::DeflateSettings& settings = {})
{
    return std::move(*codec::makeDeflateCompressor(*codec::DeflateOptions::make(settings)));
}

inline std::unique_ptr<codec::DeflateDecompressor>
inflater(const codec::DeflateDecoderSettings& settings = {})
{
    return std::move(*codec::makeDeflateDecompressor(settings));
}

inline codec::Bytes deflated(codec::ByteView data, const codec::DeflateSettings& settings = {})
{
    return *compressInChunks(*deflater(settings), data, {});
}

inline void append(codec::Bytes& bytes, codec::ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

} // namespace holdall::test
