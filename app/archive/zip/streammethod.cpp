#include "app/archive/zip/streammethod.h"

#include "codec/deflate/littleendian.h"
#include "codec/factory.h"

#include <algorithm>
#include <bit>
#include <new>

namespace holdall::zip {

namespace {

/// What the header of .lzma has before the data: properties, and the size of the data, which is told as
/// unknown. ZIP's has its version and the properties' size before these (APPNOTE 5.8.8).
constexpr std::size_t lzmaProperties = 5;
constexpr std::size_t lzmaHeader = lzmaProperties + 8;

/// The least power of two that holds `size` bytes: a larger dictionary would only cost memory and time.
std::uint32_t dictionaryFor(std::uint64_t size, std::uint32_t largest)
{
    static constexpr std::uint64_t smallest = std::uint64_t(64) * 1024;
    return static_cast<std::uint32_t>(
        std::min<std::uint64_t>(largest, std::bit_ceil(std::max(size, smallest))));
}

} // namespace

codec::Result<StreamMethod> StreamMethod::make(Method method, std::optional<int> level)
{
    const codec::Format format = formatFor(method).value_or(codec::Format::Deflate);
    return codec::EncoderOptions::make({.format = format, .level = level})
        .transform([&](codec::EncoderOptions options) {
            const int byDefault = codec::info(format).levels->byDefault;
            return StreamMethod(method, std::move(options), level.value_or(byDefault));
        });
}

/// Those that data of so many bytes is compressed best with.
codec::Result<codec::EncoderOptions> StreamMethod::optionsFor(std::uint64_t size) const
{
    if (m_method != Method::Lzma && m_method != Method::Xz) {
        return m_options;
    }
    using Version = codec::LzmaFilter::Version;
    const Version version = m_method == Method::Lzma ? Version::Lzma1 : Version::Lzma2;
    const codec::Preset preset{.level = m_level};
    return codec::FilterChain::fromPreset(preset, version)
        .and_then([&](const codec::FilterChain& chain) {
            return codec::FilterChain::make(
                {codec::LzmaFilter{.version = version,
                                   .preset = preset,
                                   .dictionarySize = dictionaryFor(size, chain.dictionarySize())}});
        })
        .and_then([&](const codec::FilterChain& chain) {
            return codec::EncoderOptions::make({.format = m_options.format(), .filters = chain});
        });
}

/// Zstandard's parallel coder heeds the size, and makes one frame of so little data.
codec::Result<std::unique_ptr<codec::Compressor>> StreamMethod::coderFor(std::uint64_t size) const
{
    return optionsFor(size).and_then([&](const codec::EncoderOptions& options) {
        return m_method == Method::Zstd
            ? codec::makeParallelCompressor(options, {.threads = 1, .inputSize = size})
            : codec::makeCompressor(options);
    });
}

codec::Result<void> StreamMethod::code(codec::ByteView data, codec::Bytes& out,
                                       const std::stop_token& stop) const
{
    static constexpr std::size_t round = std::size_t(64) * 1024; // short enough for a stop in between
    codec::Result<std::unique_ptr<codec::Compressor>> coder = coderFor(data.size());
    if (!coder) {
        return std::unexpected(coder.error());
    }
    const std::size_t before = out.size();
    std::size_t filled = before;
    for (bool isDone = false; !isDone && !stop.stop_requested();) {
        out.resize(filled + round);
        const codec::ByteView next = data.first(std::min(round, data.size()));
        const codec::Action action = next.size() == data.size() ? codec::Action::Finish : codec::Action::Run;
        const codec::Result<codec::Step> step =
            (*coder)->step(next, codec::MutableBytes(out).subspan(filled), action);
        if (!step) {
            return std::unexpected(step.error());
        }
        data = data.subspan(step->consumed);
        filled += step->produced;
        isDone = step->done;
    }
    out.resize(filled);
    if (!stop.stop_requested()) {
        convertFront(out, before);
    }
    return {};
}

/// A zstd member is one frame: not every program reads several.
codec::Result<std::unique_ptr<codec::Compressor>> StreamMethod::stream(std::uint64_t size,
                                                                       unsigned threads) const
{
    return m_method == Method::Zstd
        ? codec::makeCompressor(m_options)
        : codec::makeParallelCompressor(m_options, {.threads = threads, .inputSize = size});
}

void StreamMethod::convertFront(codec::Bytes& out, std::size_t at) const
{
    static constexpr std::uint64_t version = 0x1409; // 9.20, of the LZMA SDK
    if (m_method != Method::Lzma) {
        return;
    }
    codec::Bytes head;
    codec::appendLittleEndian(head, version, 2);
    codec::appendLittleEndian(head, lzmaProperties, 2);
    const auto begin = out.begin() + static_cast<std::ptrdiff_t>(at);
    head.insert(head.end(), begin, begin + lzmaProperties);
    std::ranges::copy(head, begin);
    out.erase(begin + static_cast<std::ptrdiff_t>(head.size()), begin + lzmaHeader);
}

std::uint64_t StreamMethod::wholeMemory() const
{
    const codec::Result<codec::EncoderOptions> options = optionsFor(largestWhole(m_method));
    return options ? options->memory().compress : 0;
}

std::uint64_t StreamMethod::streamMemory(unsigned threads) const
{
    return m_method == Method::Zstd ? m_options.memory().compress
                                    : m_options.memory(codec::Parallelism{.threads = threads}).compress;
}

} // namespace holdall::zip
