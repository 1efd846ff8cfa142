// Any bytes, as any format, cut into chunks in two ways: no crash, no endless loop, and the same output
// and kind of error both times. The first two bytes choose the format and the second way's chunk size.

#include "codec/factory.h"

#include <cstdlib>
#include <optional>

using namespace holdall::codec;

namespace {

constexpr std::uint64_t memoryLimit = 64U << 20U;
constexpr std::size_t outputLimit = 8U << 20U;

struct Decoded {
    Bytes bytes;
    std::optional<ErrorKind> error;
    bool operator==(const Decoded&) const = default;
};

Decoded decodeInChunks(ByteView data, const DecoderSettings& settings, std::size_t chunkSize)
{
    Decoded result;
    Result<std::unique_ptr<Decompressor>> decompressor = makeDecompressor(settings);
    Bytes buffer(4096);
    while (decompressor && result.bytes.size() < outputLimit) {
        const ByteView chunk = data.first(std::min(chunkSize, data.size()));
        const Result<Step> step = (*decompressor)->step(chunk, buffer);
        if (!step) {
            result.error = step.error().kind;
            break;
        }
        data = data.subspan(step->consumed);
        result.bytes.insert(result.bytes.end(), buffer.begin(),
                            buffer.begin() + checkedCast<std::ptrdiff_t>(step->produced));
        if (step->done || (step->consumed == 0 && step->produced == 0)) {
            break;
        }
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    DecoderSettings settings;
    const std::size_t choice = data[0] % (formats().size() + 1);
    if (choice < formats().size()) {
        settings.format = formats()[choice].format;
    }
    if (settings.format == Format::RawLzma) {
        settings.filters = *FilterChain::fromPreset({.level = 0}, LzmaFilter::Version::Lzma2);
    } else {
        settings.memoryLimit = memoryLimit;
    }
    const ByteView stream = std::as_bytes(std::span(data, size)).subspan(2);
    const std::size_t chunkSize = std::size_t(1) + data[1];
    const Decoded whole = decodeInChunks(stream, settings, stream.size() + 1);
    if (whole != decodeInChunks(stream, settings, chunkSize)) {
        std::abort();
    }
    return 0;
}
