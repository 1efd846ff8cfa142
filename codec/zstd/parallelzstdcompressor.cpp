#include "codec/zstd/parallelzstdcompressor.h"

#include "codec/parallel/blockcompressor.h"
#include "codec/zstd/zstdcoders.h"
#include "codec/zstd/zstderror.h"
#include "codec/zstd/zstdframesize.h"
#include "codec/zstd/zstdseektable.h"

#include <algorithm>
#include <new>
#include <stop_token>
#include <utility>

#include <zstd.h>

namespace holdall::codec {

namespace {

using EncoderContext = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;

/// Compresses frames. The library chooses its parameters by the level and the frame's size.
class FrameEncoder {
public:
    /// Gives up, with a frame that is no use, when `stop` asks for it. Throws std::bad_alloc.
    FrameEncoder(const ZstdOptions& options, std::stop_token stop)
        : m_context(ZSTD_createCCtx(), &ZSTD_freeCCtx)
        , m_stop(std::move(stop))
    {
        if (!m_context) {
            throw std::bad_alloc();
        }
        // Both are within their bounds: the options were validated.
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, options.level());
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, options.checksum() ? 1 : 0);
    }

    void operator()(EncodingTask& task)
    {
        const std::size_t bound = ZSTD_compressBound(task.bodySize);
        task.data.reserve(bound);
        ZSTD_outBuffer out{task.data.first(bound).data(), bound, 0};
        const std::size_t result = encode(task.body.first(task.bodySize), out);
        if (ZSTD_isError(result) != 0) {
            task.error = zstdError(result);
        } else {
            task.dataSize = out.pos;
        }
    }

private:
    /// In rounds that are short enough to look for a stop between them. Returns a libzstd result.
    std::size_t encode(ByteView data, ZSTD_outBuffer& out)
    {
        static constexpr std::size_t round = 128 * 1024;
        ZSTD_CCtx_reset(m_context.get(), ZSTD_reset_session_only);
        std::size_t result = ZSTD_CCtx_setPledgedSrcSize(m_context.get(), data.size());
        ZSTD_inBuffer in{data.data(), 0, 0};
        do {
            in.size = std::min(data.size(), in.pos + round);
            const ZSTD_EndDirective directive = in.size == data.size() ? ZSTD_e_end : ZSTD_e_continue;
            result = ZSTD_isError(result) != 0 ? result
                                               : ZSTD_compressStream2(m_context.get(), &out, &in, directive);
        } while (ZSTD_isError(result) == 0 && (in.pos < data.size() || result > 0)
                 && !m_stop.stop_requested());
        return result;
    }

    EncoderContext m_context;
    std::stop_token m_stop;
};

class ParallelZstdCompressor final : public BlockCompressor<EncodingTask> {
public:
    ParallelZstdCompressor(const ZstdOptions& options, const Parallelism& parallelism)
        : BlockCompressor(checkedCast<std::size_t>(zstdFrameSize(options, parallelism.inputSize)),
                          parallelism.threads,
                          [options](std::stop_token stop) { return FrameEncoder(options, std::move(stop)); })
    {
    }

private:
    void noteDelivered(const EncodingTask& task) override { m_table.add(task.dataSize, task.bodySize); }
    Bytes ending() override { return m_table.frames() > 1 ? m_table.bytes() : Bytes(); }

    ZstdSeekTable m_table;
};

} // namespace

Result<std::unique_ptr<Compressor>> makeParallelZstdCompressor(const ZstdOptions& options,
                                                               const Parallelism& parallelism)
{
    if (isOneZstdFrame(options)) {
        return makeZstdCompressor(options);
    }
    return std::make_unique<ParallelZstdCompressor>(options, parallelism);
}

} // namespace holdall::codec
