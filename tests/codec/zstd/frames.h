#pragma once

#include "codec/zstd/zstdcoders.h"
#include "support/chunks.h"
#include "support/sampledata.h"

#include <initializer_list>

namespace holdall::test {

/// Bytes written as numbers.
inline codec::Bytes bytes(std::initializer_list<unsigned> values)
{
    codec::Bytes result;
    for (const unsigned value : values) {
        result.push_back(static_cast<std::byte>(value));
    }
    return result;
}

inline codec::Bytes joined(std::initializer_list<codec::Bytes> parts)
{
    codec::Bytes result;
    for (const codec::Bytes& part : parts) {
        result.insert(result.end(), part.begin(), part.end());
    }
    return result;
}

/// A frame around "abc" in one raw block, with these bytes between magic and block.
inline codec::Bytes handMadeFrame(const codec::Bytes& header)
{
    return joined({bytes({0x28, 0xB5, 0x2F, 0xFD}), header, bytes({3 << 3 | 1, 0, 0}), bytesOf("abc")});
}

/// A skippable frame with `size` bytes of content; `nibble` is the low half of its magic.
inline codec::Bytes skippableFrame(unsigned nibble, unsigned size)
{
    return joined(
        {bytes({0x50 | nibble, 0x2A, 0x4D, 0x18, size & 0xFF, size >> 8, 0, 0}), codec::Bytes(size)});
}

/// `data` as our encoder makes it.
inline codec::Bytes frameOf(codec::ByteView data, const codec::ZstdSettings& settings = {})
{
    const auto compressor = codec::makeZstdCompressor(*codec::ZstdOptions::make(settings));
    return *compressInChunks(**compressor, data, {});
}

inline std::unique_ptr<codec::Decompressor> zstdDecompressor(std::optional<std::uint64_t> memoryLimit = {})
{
    return std::move(*codec::makeZstdDecompressor(memoryLimit));
}

} // namespace holdall::test
