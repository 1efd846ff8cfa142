#pragma once

#include "codec/bytes.h"
#include "codec/xz/lzmacoders.h"
#include "codec/xz/lzmaoptions.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace holdall::test {

/// A way to make a stream, named for the test's row.
struct LzmaCase {
    const char* name;
    codec::LzmaSettings settings;
};

/// Every container, with chains that differ in what liblzma does; small dictionaries.
std::vector<LzmaCase> lzmaCases();

/// A chain from its text, which must be right.
codec::FilterChain chain(std::string_view text);

/// What reads a stream that `settings` made.
codec::LzmaDecoderSettings decoderFor(const codec::LzmaSettings& settings);

/// A new coder for settings that must be right.
std::unique_ptr<codec::Compressor> lzmaCompressor(const codec::LzmaSettings& settings);
std::unique_ptr<codec::Decompressor> lzmaDecompressor(const codec::LzmaDecoderSettings& settings);

/// `data` as one stream.
codec::Bytes lzmaCompressed(codec::ByteView data, const codec::LzmaSettings& settings = {});

/// `data` as a raw LZMA1 stream that has no end marker. `chain` is one lzma1 filter.
codec::Bytes lzma1WithoutEndMarker(codec::ByteView data, const codec::FilterChain& chain);

/// The 13 bytes in front of an .lzma stream: the filter's properties and the uncompressed size.
codec::Bytes lzmaHeader(const codec::FilterChain& chain, std::uint64_t size);

/// `one` and then `other`.
codec::Bytes joined(codec::Bytes one, codec::ByteView other);

} // namespace holdall::test
