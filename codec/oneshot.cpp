#include "codec/oneshot.h"

#include "codec/factory.h"
#include "codec/pump.h"

namespace holdall::codec {

Result<Bytes> compress(ByteView data, const EncoderOptions& options)
{
    Result<std::unique_ptr<Compressor>> compressor = makeCompressor(options);
    if (!compressor) {
        return std::unexpected(compressor.error());
    }
    Result<Bytes> result = (*compressor)->compress(data);
    if (!result) {
        return result;
    }
    const Result<Bytes> rest = (*compressor)->finish();
    if (!rest) {
        return rest;
    }
    result->insert(result->end(), rest->begin(), rest->end());
    return result;
}

Result<Bytes> decompress(ByteView data, const DecoderSettings& settings)
{
    MemorySource source(data);
    MemorySink sink;
    DecodeSummary summary;
    const Result<Ending> ending = decode(source, sink, settings, Control{}, summary);
    if (!ending) {
        return std::unexpected(ending.error());
    }
    return sink.take();
}

} // namespace holdall::codec
