#include "codec/xz/parallelxzcompressor.h"

#include "codec/xz/lzmacoders.h"
#include "codec/xz/lzmanative.h"
#include "codec/xz/xzblocksize.h"

#include <algorithm>

namespace holdall::codec {

namespace {

constexpr std::uint32_t patience = 50; // ms that a call waits for its threads

/// Whether it all fits into one block, for which no thread is worth starting.
bool isOneBlock(const LzmaOptions& options, const Parallelism& parallelism)
{
    return parallelism.inputSize && *parallelism.inputSize <= xzBlockSize(options, parallelism.inputSize);
}

lzma_mt nativeOptions(const LzmaOptions& options, const Parallelism& parallelism)
{
    const std::uint64_t blockSize = xzBlockSize(options, parallelism.inputSize);
    const std::uint64_t blocks =
        parallelism.inputSize ? *parallelism.inputSize / blockSize + 1 : parallelism.threads;
    lzma_mt native = {};
    native.threads =
        static_cast<std::uint32_t>(std::clamp<std::uint64_t>(blocks, 1, std::max(parallelism.threads, 1U)));
    native.block_size = blockSize;
    native.timeout = patience;
    native.filters = nativeFilters(options.filters());
    native.check = *nativeCheck(options.check());
    return native;
}

class ParallelXzCompressor final : public Compressor {
public:
    explicit ParallelXzCompressor(const LzmaOptions& options) : m_options(options) { }

    /// Once, before anything else.
    lzma_ret start(const Parallelism& parallelism)
    {
        const lzma_mt native = nativeOptions(m_options, parallelism);
        return lzma_stream_encoder_mt(m_stream.native(), &native);
    }

protected:
    Result<Step> code(ByteView in, MutableBytes out, Action action) override
    {
        Step step;
        const lzma_ret ret = m_stream.code(in, out, action == Action::Finish ? LZMA_FINISH : LZMA_RUN, step);
        if (ret != LZMA_OK && ret != LZMA_STREAM_END && ret != LZMA_BUF_ERROR) {
            return std::unexpected(lzmaError(ret));
        }
        step.done = ret == LZMA_STREAM_END;
        const bool isStill = step.consumed == 0 && step.produced == 0 && !step.done && !out.empty();
        step.working = isStill && (!in.empty() || action == Action::Finish);
        return step;
    }

    bool supports(Action action) const override { return action == Action::Run || action == Action::Finish; }

private:
    LzmaOptions m_options; ///< owns the filters, which liblzma does not promise to copy
    LzmaStream m_stream;
};

} // namespace

Result<std::unique_ptr<Compressor>> makeParallelXzCompressor(const LzmaOptions& options,
                                                             const Parallelism& parallelism)
{
    if (isOneBlock(options, parallelism)) {
        return makeLzmaCompressor(options);
    }
    auto compressor = std::make_unique<ParallelXzCompressor>(options);
    if (const lzma_ret started = compressor->start(parallelism); started != LZMA_OK) {
        return std::unexpected(lzmaError(started));
    }
    return compressor;
}

std::uint64_t parallelXzCompressorMemory(const LzmaOptions& options, const Parallelism& parallelism)
{
    if (isOneBlock(options, parallelism)) {
        return options.memory().compress;
    }
    const lzma_mt native = nativeOptions(options, parallelism);
    return lzma_stream_encoder_mt_memusage(&native);
}

} // namespace holdall::codec
