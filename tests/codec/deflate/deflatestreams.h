#pragma once

#include "codec/deflate/deflatecoders.h"
#include "support/chunks.h"
#include "support/sampledata.h"

#include <array>
#include <memory>
#include <random>

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

/// Numbers at random, the same on every run.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) { }

    /// One of 0 .. sides - 1.
    unsigned operator()(std::size_t sides) { return static_cast<unsigned>(m_engine() % sides); }

private:
    std::mt19937 m_engine;
};

inline void append(codec::Bytes& bytes, codec::ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

} // namespace holdall::test
