#include "codec/deflate/deflatecoders.h"

#include "codec/deflate/paralleldeflatecompressor.h"
#include "codec/deflate/paralleldeflatedecompressor.h"
#include "codec/deflate/zlibcompressor.h"
#include "codec/deflate/zlibdecompressor.h"

namespace holdall::codec {

Result<std::unique_ptr<DeflateCompressor>> makeDeflateCompressor(const DeflateOptions& options)
{
    return ZlibCompressor::make(options);
}

Result<std::unique_ptr<DeflateDecompressor>> makeDeflateDecompressor(const DeflateDecoderSettings& settings)
{
    return ZlibDecompressor::make(settings);
}

Result<std::unique_ptr<Compressor>> makeParallelDeflateCompressor(const DeflateOptions& options,
                                                                  const Parallelism& parallelism)
{
    if (parallelism.threads == 0 || !ParallelDeflateCompressor::supportsOptions(options)) {
        return makeDeflateCompressor(options);
    }
    return ParallelDeflateCompressor::make(options, parallelism);
}

Result<std::unique_ptr<Decompressor>> makeParallelDeflateDecompressor(const DeflateDecoderSettings& settings,
                                                                      const Parallelism& parallelism)
{
    if (!ParallelDeflateDecompressor::supportsSettings(settings)) {
        return makeDeflateDecompressor(settings);
    }
    return ParallelDeflateDecompressor::make(settings, parallelism);
}

} // namespace holdall::codec
