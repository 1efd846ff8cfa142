#include "codec/zstd/parallelzstdcompressor.h"

#include "codec/parallel/blockcompressor.h"
#include "codec/parallel/blocksize.h"
#include "codec/zstd/zstdcoders.h"
#include "codec/zstd/zstderror.h"
#include "codec/zstd/zstdparameters.h"
#include "codec/zstd/zstdseektable.h"

#include <new>

// ZSTD_estimateCCtxSize() is not in the part of the library's interface that is promised for ever, but
// every version since 1.4 exports it unchanged.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

namespace holdall::codec {

namespace {

using EncoderContext = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;

constexpr std::uint64_t smallestFrame = std::uint64_t(1) << 20;
constexpr std::uint64_t largestFrame = std::uint64_t(64) << 20;

std::uint64_t windowSize(const ZstdOptions& options)
{
    return std::uint64_t(1) << static_cast<unsigned>(zstdWindowLog(options));
}

/// Whether frames that are small enough for several threads would waste the window.
bool isOneFrame(const ZstdOptions& options)
{
    return options.longWindow() || windowSize(options) > largestFrame / 4;
}

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

    using BlockCompressor::tasks;

private:
    void noteDelivered(const EncodingTask& task) override { m_table.add(task.dataSize, task.bodySize); }
    Bytes ending() override { return m_table.frames() > 1 ? m_table.bytes() : Bytes(); }

    ZstdSeekTable m_table;
};

} // namespace

Result<std::unique_ptr<Compressor>> makeParallelZstdCompressor(const ZstdOptions& options,
                                                               const Parallelism& parallelism)
{
    if (isOneFrame(options)) {
        return makeZstdCompressor(options);
    }
    return std::make_unique<ParallelZstdCompressor>(options, parallelism);
}

std::uint64_t parallelZstdCompressorMemory(const ZstdOptions& options, const Parallelism& parallelism)
{
    if (isOneFrame(options)) {
        return options.memory().compress;
    }
    const std::uint64_t frame = zstdFrameSize(options, parallelism.inputSize);
    const std::uint64_t size = parallelism.inputSize.value_or(frame);
    const std::uint64_t frames = parallelism.inputSize ? divideUp(size, frame) : parallelism.threads;
    const std::uint64_t threads = std::clamp<std::uint64_t>(frames, 1, parallelism.threads);
    const std::uint64_t tasks = ParallelZstdCompressor::tasks(static_cast<unsigned>(threads));
    return threads * ZSTD_estimateCCtxSize(options.level())
        + std::min(tasks, std::max<std::uint64_t>(frames, 1)) * 2 * std::min(size, frame);
}

std::uint64_t zstdFrameSize(const ZstdOptions& options, std::optional<std::uint64_t> inputSize)
{
    static constexpr std::uint64_t windows = 8;
    const std::uint64_t largest = std::clamp(windows * windowSize(options), smallestFrame, largestFrame);
    if (!inputSize || *inputSize == 0) {
        return largest;
    }
    return std::min(largest, evenBlockSize(*inputSize, divideUp(*inputSize, largest)));
}

} // namespace holdall::codec
