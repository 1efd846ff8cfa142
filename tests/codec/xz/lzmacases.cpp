#include "lzmacases.h"

#include "support/chunks.h"

#include <QtLogging>

#include <lzma.h>

#include <array>

namespace holdall::test {

using codec::Check;
using codec::LzmaContainer;

namespace {

const lzma_filter* nativeFilters(const codec::FilterChain& chain)
{
    return static_cast<const lzma_filter*>(chain.native());
}

} // namespace

std::vector<LzmaCase> lzmaCases()
{
    const auto small = chain("lzma2:preset=0,dict=64KiB");
    const auto smallLzma1 = chain("lzma1:preset=1,dict=64KiB");
    return {
        {"xz without a check", {.check = Check::None, .filters = small}},
        {"xz with crc32", {.check = Check::Crc32, .filters = small}},
        {"xz with crc64", {.check = Check::Crc64, .filters = small}},
        {"xz with sha256", {.check = Check::Sha256, .filters = small}},
        {"xz preset 0", {.preset = codec::Preset{.level = 0}}},
        {"xz delta x86", {.filters = chain("delta:dist=4 x86 lzma2:preset=1,dict=64KiB")}},
        {"xz four filters", {.filters = chain("x86 arm:start=8 delta lzma2:preset=4,dict=64KiB")}},
        {"lzma preset 0", {.container = LzmaContainer::Alone, .preset = codec::Preset{.level = 0}}},
        {"lzma chain", {.container = LzmaContainer::Alone, .filters = smallLzma1}},
        {"raw lzma2", {.container = LzmaContainer::Raw, .filters = small}},
        {"raw lzma1", {.container = LzmaContainer::Raw, .filters = smallLzma1}},
        {"raw powerpc lzma1",
         {.container = LzmaContainer::Raw, .filters = chain("powerpc lzma1:preset=0,dict=64KiB")}},
    };
}

codec::FilterChain chain(std::string_view text)
{
    return codec::FilterChain::parse(text).value();
}

codec::LzmaDecoderSettings decoderFor(const codec::LzmaSettings& settings)
{
    codec::LzmaDecoderSettings decoder{.container = settings.container};
    if (settings.container == LzmaContainer::Raw) {
        decoder.filters = settings.filters;
    }
    return decoder;
}

std::unique_ptr<codec::Compressor> lzmaCompressor(const codec::LzmaSettings& settings)
{
    return codec::makeLzmaCompressor(codec::LzmaOptions::make(settings).value()).value();
}

std::unique_ptr<codec::Decompressor> lzmaDecompressor(const codec::LzmaDecoderSettings& settings)
{
    return codec::makeLzmaDecompressor(settings).value();
}

codec::Bytes lzmaCompressed(codec::ByteView data, const codec::LzmaSettings& settings)
{
    return compressInChunks(*lzmaCompressor(settings), data, {}).value();
}

codec::Bytes lzma1WithoutEndMarker(codec::ByteView data, const codec::FilterChain& chain)
{
    // The extended filter differs from lzma1 in that it knows the size and then leaves the marker out.
    lzma_options_lzma options = *static_cast<const lzma_options_lzma*>(nativeFilters(chain)[0].options);
    options.ext_flags = 0;
    options.ext_size_low = static_cast<std::uint32_t>(data.size());
    options.ext_size_high = 0;
    const std::array<lzma_filter, 2> filters = {
        {{LZMA_FILTER_LZMA1EXT, &options}, {LZMA_VLI_UNKNOWN, nullptr}}};
    codec::Bytes stream(data.size() * 2 + 1024);
    std::size_t size = 0;
    if (lzma_raw_buffer_encode(filters.data(), nullptr, codec::asUnsignedChars(data), data.size(),
                               codec::asUnsignedChars(codec::MutableBytes(stream)), &size, stream.size())
        != LZMA_OK) {
        qFatal("liblzma did not encode");
    }
    stream.resize(size);
    return stream;
}

codec::Bytes lzmaHeader(const codec::FilterChain& chain, std::uint64_t size)
{
    static constexpr std::size_t propertiesSize = 5;
    codec::Bytes header(propertiesSize + sizeof size);
    if (lzma_properties_encode(nativeFilters(chain), codec::asUnsignedChars(codec::MutableBytes(header)))
        != LZMA_OK) {
        qFatal("liblzma did not encode the properties");
    }
    for (std::size_t at = 0; at < sizeof size; ++at) {
        header.at(propertiesSize + at) = static_cast<std::byte>(size >> (8 * at));
    }
    return header;
}

codec::Bytes joined(codec::Bytes one, codec::ByteView other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

} // namespace holdall::test
