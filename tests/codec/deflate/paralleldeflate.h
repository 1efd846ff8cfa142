#pragma once

#include "deflatestreams.h"

#include "codec/deflate/littleendian.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

/// Shorthands of the tests of the parallel deflate engine.
namespace holdall::test {

inline constexpr std::array threadCounts = {1U, 2U, 3U, 8U};
inline constexpr std::size_t mebibyte = 1024 * 1024;

inline std::unique_ptr<codec::Compressor> parallelDeflater(const codec::DeflateSettings& settings,
                                                           const codec::Parallelism& parallelism)
{
    return std::move(
        *codec::makeParallelDeflateCompressor(*codec::DeflateOptions::make(settings), parallelism));
}

inline codec::Bytes deflatedInParallel(codec::ByteView data, const codec::DeflateSettings& settings,
                                       unsigned threads = 2, Chunks chunks = {})
{
    return *compressInChunks(*parallelDeflater(settings, {.threads = threads}), data, chunks);
}

/// As a file that can be written again: a gzip member with an index, where there is more than one chunk.
inline codec::Bytes indexedGzip(codec::ByteView data, codec::DeflateSettings settings = {},
                                std::optional<std::uint64_t> announced = {})
{
    settings.container = codec::DeflateContainer::Gzip;
    const auto compressor = parallelDeflater(
        settings, {.threads = 2, .inputSize = announced.value_or(data.size()), .canRewrite = true});
    codec::Bytes stream = *compressInChunks(*compressor, data, {});
    for (const codec::Rewrite& rewrite : compressor->rewrites()) {
        std::ranges::copy(rewrite.bytes, stream.begin() + static_cast<std::ptrdiff_t>(rewrite.offset));
    }
    return stream;
}

inline Decoded inflatedInParallel(codec::ByteView stream,
                                  codec::DeflateContainer container = codec::DeflateContainer::Gzip,
                                  unsigned threads = 3, Chunks chunks = {})
{
    const auto decompressor =
        codec::makeParallelDeflateDecompressor({.container = container}, {.threads = threads});
    return decodeInChunks(**decompressor, stream, chunks);
}

/// As codec::decode() joins streams, by zlib: what the parallel decompressor must agree with.
inline Decoded inflatedSerially(codec::ByteView stream, codec::DeflateContainer container)
{
    return decodeInChunks(*inflater({.container = container}), stream, {});
}

/// Text, noise and zeros in turns, so that chunks differ.
inline codec::Bytes mixed(std::size_t size)
{
    codec::Bytes data;
    for (unsigned turn = 0; data.size() < size; ++turn) {
        append(data, turn % 3 == 0 ? text(400'000) : turn % 3 == 1 ? noise(300'000, turn) : zeros(200'000));
    }
    data.resize(size);
    return data;
}

inline bool isPrefixOf(codec::ByteView part, codec::ByteView whole)
{
    return part.size() <= whole.size() && std::ranges::equal(part, whole.first(part.size()));
}

/// Where the chunks that an index of groups of one chunk tells begin, and where the last one ends.
inline std::vector<std::size_t> chunkOffsets(codec::ByteView stream, std::size_t count)
{
    static constexpr std::size_t fieldAt = 12;
    static constexpr std::size_t entriesAt = fieldAt + 4 + 16;
    std::vector<std::size_t> offsets = {fieldAt + codec::loadLittleEndian(stream, 10, 2)};
    for (std::size_t i = 0; i < count; ++i) {
        offsets.push_back(offsets.back() + codec::loadLittleEndian(stream, entriesAt + 8 * i, 4));
    }
    return offsets;
}

} // namespace holdall::test
