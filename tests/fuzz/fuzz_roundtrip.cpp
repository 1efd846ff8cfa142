// Any bytes through any format at a quick level and back are the same bytes. The first byte chooses the
// format.

#include "codec/oneshot.h"

#include <algorithm>
#include <cstdlib>

using namespace holdall::codec;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    EncoderSettings settings{.format = formats()[data[0] % formats().size()].format};
    DecoderSettings decoder{.format = settings.format};
    if (settings.format == Format::RawLzma) {
        settings.filters = *FilterChain::fromPreset({.level = 0}, LzmaFilter::Version::Lzma2);
        decoder.filters = settings.filters;
    } else {
        settings.level = std::max(info(settings.format).levels->lowest, 1);
    }
    const ByteView plain = std::as_bytes(std::span(data, size)).subspan(1);
    const Result<EncoderOptions> options = EncoderOptions::make(settings);
    const Result<Bytes> packed = options ? compress(plain, *options) : std::unexpected(options.error());
    const Result<Bytes> unpacked = packed ? decompress(*packed, decoder) : packed;
    if (!unpacked || !std::ranges::equal(*unpacked, plain)) {
        std::abort();
    }
    return 0;
}
