#pragma once

#include "codec/bzip2/bzip2coders.h"
#include "support/chunks.h"
#include "support/sampledata.h"

#include <memory>

/// Shorthands of the bzip2 tests.
namespace holdall::test {

inline std::unique_ptr<codec::Compressor> bzip2Compressor(int level = 9)
{
    return std::move(*codec::makeBzip2Compressor(*codec::Bzip2Options::make(level)));
}

inline std::unique_ptr<codec::Decompressor>
bzip2Decompressor(std::optional<std::uint64_t> limit = std::nullopt)
{
    return std::move(*codec::makeBzip2Decompressor(limit));
}

inline codec::Bytes bzip2Stream(codec::ByteView data, int level = 1)
{
    return *compressInChunks(*bzip2Compressor(level), data, {});
}

inline void append(codec::Bytes& bytes, codec::ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

} // namespace holdall::test
