#include "codec/xz/parallelxzcompressor.h"

#include "codec/xz/lzmacoders.h"
#include "codec/xz/lzmanative.h"
#include "codec/xz/threadedxzoptions.h"

namespace holdall::codec {

namespace {

class ParallelXzCompressor final : public Compressor {
public:
    explicit ParallelXzCompressor(const LzmaOptions& options) : m_options(options) { }

    /// Once, before anything else.
    lzma_ret start(const Parallelism& parallelism)
    {
        const lzma_mt native = threadedXzOptions(m_options, parallelism);
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
    if (isOneXzBlock(options, parallelism)) {
        return makeLzmaCompressor(options);
    }
    auto compressor = std::make_unique<ParallelXzCompressor>(options);
    if (const lzma_ret started = compressor->start(parallelism); started != LZMA_OK) {
        return std::unexpected(lzmaError(started));
    }
    return compressor;
}

} // namespace holdall::codec
