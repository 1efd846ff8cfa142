#include "codec/zstd/parallelzstdcompressor.h"

#include "codec/parallel/blockcompressor.h"
#include "codec/zstd/zstdcoders.h"
#include "codec/zstd/zstderror.h"
#include "codec/zstd/zstdframesize.h"
#include "codec/zstd/zstdseektable.h"

#include <new>

#include <zstd.h>

namespace holdall::codec {

namespace {

using EncoderContext = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;

/// Compresses frames. The library chooses its parameters by the level and the frame's size.
class FrameEncoder {
public:
    /// Throws std::bad_alloc.
    explicit FrameEncoder(const ZstdOptions& options) : m_context(ZSTD_createCCtx(), &ZSTD_freeCCtx)
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
        const std::size_t result = ZSTD_compress2(m_context.get(), task.data.first(bound).data(), bound,
                                                  task.body.first(task.bodySize).data(), task.bodySize);
        if (ZSTD_isError(result) != 0) {
            task.error = zstdError(result);
        } else {
            task.dataSize = result;
        }
    }

private:
    EncoderContext m_context;
};

class ParallelZstdCompressor final : public BlockCompressor<EncodingTask> {
public:
    ParallelZstdCompressor(const ZstdOptions& options, const Parallelism& parallelism)
        : BlockCompressor(checkedCast<std::size_t>(zstdFrameSize(options, parallelism.inputSize)),
                          parallelism.threads, [options] { return FrameEncoder(options); })
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
