#include "codec/zstd/zstdcoders.h"
#include "codec/zstd/zstderror.h"
#include "codec/zstd/zstdparameters.h"

#include <zstd.h>

namespace holdall::codec {

namespace {

using EncoderContext = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;

/// One frame by ZSTD_compressStream2().
///
/// The library writes other bytes when the first call already ends the frame: it knows the size of
/// the data then. So all input goes in by ZSTD_e_continue, and the frame is ended without any.
class ZstdCompressor final : public Compressor {
public:
    explicit ZstdCompressor(EncoderContext context) : m_context(std::move(context)) { }

protected:
    Result<Step> code(ByteView in, MutableBytes out, Action action) override;
    bool supports(Action action) const override { return action != Action::FullFlush; }

private:
    EncoderContext m_context;
};

Result<Step> ZstdCompressor::code(ByteView in, MutableBytes out, Action action)
{
    ZSTD_inBuffer input{in.data(), in.size(), 0};
    ZSTD_outBuffer output{out.data(), out.size(), 0};
    std::size_t result = 0;
    if (!in.empty()) {
        result = ZSTD_compressStream2(m_context.get(), &output, &input, ZSTD_e_continue);
    }
    const bool ends = action != Action::Run && input.pos == input.size;
    if (ends && ZSTD_isError(result) == 0) {
        ZSTD_inBuffer none{nullptr, 0, 0};
        const ZSTD_EndDirective directive = action == Action::Finish ? ZSTD_e_end : ZSTD_e_flush;
        result = ZSTD_compressStream2(m_context.get(), &output, &none, directive);
    }
    if (ZSTD_isError(result) != 0) {
        return std::unexpected(zstdError(result));
    }
    return Step{.consumed = input.pos, .produced = output.pos, .done = ends && result == 0};
}

/// Allocates everything that the frame needs. Returns a libzstd result.
std::size_t start(ZSTD_CCtx* context, const ZstdOptions& options)
{
    for (const ZstdParameter& each : zstdParameters(options)) {
        const std::size_t result = ZSTD_CCtx_setParameter(context, each.parameter, each.value);
        if (ZSTD_isError(result) != 0) {
            return result;
        }
    }
    ZSTD_inBuffer noInput{nullptr, 0, 0};
    ZSTD_outBuffer noOutput{nullptr, 0, 0};
    return ZSTD_compressStream2(context, &noOutput, &noInput, ZSTD_e_continue);
}

} // namespace

Result<std::unique_ptr<Compressor>> makeZstdCompressor(const ZstdOptions& options)
{
    EncoderContext context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!context) {
        return failure(ErrorKind::OutOfMemory);
    }
    if (const std::size_t result = start(context.get(), options); ZSTD_isError(result) != 0) {
        return std::unexpected(zstdError(result));
    }
    return std::make_unique<ZstdCompressor>(std::move(context));
}

} // namespace holdall::codec
