#include "codec/deflate/deflatecoders.h"

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

} // namespace holdall::codec
