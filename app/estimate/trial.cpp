#include "app/estimate/trial.h"

#include "codec/factory.h"
#include "codec/pump.h"

#include <algorithm>
#include <memory>

namespace holdall {

namespace {

using Clock = std::chrono::steady_clock;

/// Which coder will do the work: of deflate a library of its own for blocks; the others' blocks come from the
/// coder that makes streams.
codec::Result<std::unique_ptr<codec::Compressor>> coderFor(const codec::EncoderOptions& options)
{
    const bool isDeflate = std::holds_alternative<codec::DeflateOptions>(options.family());
    return isDeflate ? codec::makeParallelCompressor(options, {.threads = 1})
                     : codec::makeCompressor(options);
}

/// Appends what comes out. False if that failed.
bool take(const codec::Result<codec::Bytes>& made, codec::Bytes& coded)
{
    if (made) {
        coded.insert(coded.end(), made->begin(), made->end());
    }
    return made.has_value();
}

bool code(codec::Compressor& coder, const TrialStream& stream, codec::Bytes& coded,
          const std::stop_token& stop)
{
    static constexpr std::size_t step = std::size_t(64) * 1024;
    for (codec::ByteView rest : stream) {
        while (!rest.empty()) {
            const codec::ByteView chunk = rest.first(std::min(step, rest.size()));
            rest = rest.subspan(chunk.size());
            if (stop.stop_requested() || !take(coder.compress(chunk), coded)) {
                return false;
            }
        }
    }
    return !stop.stop_requested() && take(coder.finish(), coded);
}

codec::DecoderSettings decoderFor(const codec::EncoderOptions& options)
{
    codec::DecoderSettings settings{.format = options.format()};
    if (const auto* lzma = std::get_if<codec::LzmaOptions>(&options.family());
        lzma != nullptr && options.format() == codec::Format::RawLzma) {
        settings.filters = lzma->filters();
    }
    if (const auto* deflate = std::get_if<codec::DeflateOptions>(&options.family()); deflate != nullptr) {
        settings.dictionary = deflate->dictionary();
    }
    return settings;
}

std::chrono::duration<double> decodingTime(const codec::EncoderOptions& options, const codec::Bytes& coded,
                                           const std::stop_token& stop)
{
    const auto start = Clock::now();
    codec::MemorySource source(coded);
    codec::NullSink sink;
    codec::DecodeSummary summary;
    // What cannot be decoded has taken its time as well; the job itself will find it.
    static_cast<void>(codec::decode(source, sink, decoderFor(options), {.stop = stop}, summary));
    return Clock::now() - start;
}

std::uint64_t sizeOf(const TrialStream& stream)
{
    std::uint64_t size = 0;
    for (const codec::ByteView piece : stream) {
        size += piece.size();
    }
    return size;
}

} // namespace

std::optional<Trial> tryOut(const codec::EncoderOptions& options, std::span<const TrialStream> streams,
                            Growth growth, const std::stop_token& stop)
{
    Trial trial;
    for (const TrialStream& stream : streams) {
        const auto start = Clock::now();
        const auto coder = coderFor(options);
        codec::Bytes coded;
        if (!coder || !code(**coder, stream, coded, stop)) {
            return std::nullopt;
        }
        trial.coding += Clock::now() - start;
        trial.decoding += decodingTime(options, coded, stop);
        const std::uint64_t plain = sizeOf(stream);
        trial.plainSize += plain;
        trial.codedSize += growth == Growth::Stored ? std::min<std::uint64_t>(plain, coded.size())
                                                    : std::uint64_t(coded.size());
    }
    return trial;
}

} // namespace holdall
