#include "codec/factory.h"

#include "codec/bzip2/bzip2coders.h"
#include "codec/deflate/deflatecoders.h"
#include "codec/detectingdecompressor.h"
#include "codec/xz/lzmacoders.h"
#include "codec/xz/parallelxzcompressor.h"
#include "codec/xz/parallelxzdecompressor.h"
#include "codec/zstd/parallelzstdcompressor.h"
#include "codec/zstd/parallelzstddecompressor.h"
#include "codec/zstd/zstdcoders.h"

#include <new>
#include <utility>

namespace holdall::codec {

namespace {

using CompressorResult = Result<std::unique_ptr<Compressor>>;
using DecompressorResult = Result<std::unique_ptr<Decompressor>>;

struct CompressorFactory {
    CompressorResult operator()(const LzmaOptions& options) const { return makeLzmaCompressor(options); }
    CompressorResult operator()(const DeflateOptions& options) const
    {
        return makeDeflateCompressor(options);
    }
    CompressorResult operator()(const Bzip2Options& options) const { return makeBzip2Compressor(options); }
    CompressorResult operator()(const ZstdOptions& options) const { return makeZstdCompressor(options); }
};

struct ParallelCompressorFactory {
    const Parallelism& parallelism;

    CompressorResult operator()(const LzmaOptions& options) const
    {
        return options.container() == LzmaContainer::Xz ? makeParallelXzCompressor(options, parallelism)
                                                        : makeLzmaCompressor(options);
    }
    CompressorResult operator()(const DeflateOptions& options) const
    {
        return makeParallelDeflateCompressor(options, parallelism);
    }
    CompressorResult operator()(const Bzip2Options& options) const
    {
        return makeParallelBzip2Compressor(options, parallelism);
    }
    CompressorResult operator()(const ZstdOptions& options) const
    {
        return makeParallelZstdCompressor(options, parallelism);
    }
};

DecompressorResult makeLzma(const DecoderSettings& settings, LzmaContainer container)
{
    return makeLzmaDecompressor(
        {.container = container, .memoryLimit = settings.memoryLimit, .filters = settings.filters});
}

DeflateDecoderSettings deflateSettings(const DecoderSettings& settings, DeflateContainer container)
{
    DeflateDecoderSettings family{.container = container,
                                  .windowBits = settings.windowBits,
                                  .dictionary = settings.dictionary,
                                  .memoryLimit = settings.memoryLimit};
    static constexpr int firstAutomatic = 40;
    if (container == DeflateContainer::Zlib && settings.windowBits.value_or(0) >= firstAutomatic) {
        family.container.reset();
    }
    return family;
}

DecompressorResult makeDeflate(const DecoderSettings& settings, DeflateContainer container)
{
    return makeDeflateDecompressor(deflateSettings(settings, container));
}

DecompressorResult makeParallelDeflate(const DecoderSettings& settings, DeflateContainer container,
                                       const Parallelism& parallelism)
{
    return makeParallelDeflateDecompressor(deflateSettings(settings, container), parallelism);
}

/// The options that streams of this format do not take.
Result<void> refuseForeignOptions(const DecoderSettings& settings, Format format)
{
    const FormatInfo& entry = info(format);
    const std::string notHere = std::string("not with ").append(entry.name);
    if (settings.filters && format != Format::RawLzma) {
        return invalidOption("filters", settings.filters->text(), notHere);
    }
    if (settings.windowBits && !entry.window) {
        return invalidOption("window-bits", std::to_string(*settings.windowBits), notHere);
    }
    if (settings.dictionary && !entry.dictionary) {
        return invalidOption("dictionary", "", notHere);
    }
    return {};
}

DecompressorResult makeKnown(const DecoderSettings& settings, Format format)
{
    switch (format) {
    case Format::Xz:
        return makeLzma(settings, LzmaContainer::Xz);
    case Format::Lzma:
        return makeLzma(settings, LzmaContainer::Alone);
    case Format::RawLzma:
        return makeLzma(settings, LzmaContainer::Raw);
    case Format::Gzip:
        return makeDeflate(settings, DeflateContainer::Gzip);
    case Format::Zlib:
        return makeDeflate(settings, DeflateContainer::Zlib);
    case Format::Deflate:
        return makeDeflate(settings, DeflateContainer::Raw);
    case Format::Bzip2:
        return makeBzip2Decompressor(settings.memoryLimit);
    case Format::Zstd:
        return makeZstdDecompressor(settings.memoryLimit);
    }
    std::unreachable();
}

} // namespace

CompressorResult makeCompressor(const EncoderOptions& options)
{
    return std::visit(CompressorFactory(), options.family());
}

CompressorResult makeParallelCompressor(const EncoderOptions& options, const Parallelism& parallelism)
{
    return parallelism.threads == 0 ? makeCompressor(options)
                                    : std::visit(ParallelCompressorFactory{parallelism}, options.family());
}

DecompressorResult makeDecompressor(const DecoderSettings& settings)
{
    if (!settings.format) {
        return std::make_unique<DetectingDecompressor>(settings);
    }
    if (const Result<void> known = refuseForeignOptions(settings, *settings.format); !known) {
        return std::unexpected(known.error());
    }
    return makeKnown(settings, *settings.format);
}

DecompressorResult makeParallelDecompressor(const DecoderSettings& settings, const Parallelism& parallelism)
{
    if (const Result<void> known = refuseForeignOptions(settings, *settings.format); !known) {
        return std::unexpected(known.error());
    }
    const std::uint64_t memoryLimit = settings.memoryLimit.value_or(unlimitedMemory);
    switch (*settings.format) {
    case Format::Xz:
        if (parallelism.threads > 1) {
            return std::make_unique<ParallelXzDecompressor>(memoryLimit, parallelism.threads);
        }
        break;
    case Format::Zstd:
        if (parallelism.threads > 1) {
            return std::make_unique<ParallelZstdDecompressor>(memoryLimit, parallelism.threads);
        }
        break;
    case Format::Bzip2:
        if (parallelism.threads > 0) {
            return makeParallelBzip2Decompressor(settings.memoryLimit, parallelism);
        }
        break;
    case Format::Gzip:
        return makeParallelDeflate(settings, DeflateContainer::Gzip, parallelism);
    case Format::Zlib:
        return makeParallelDeflate(settings, DeflateContainer::Zlib, parallelism);
    case Format::Deflate:
        return makeParallelDeflate(settings, DeflateContainer::Raw, parallelism);
    case Format::Lzma:
    case Format::RawLzma:
        break;
    }
    return makeKnown(settings, *settings.format);
}

} // namespace holdall::codec
