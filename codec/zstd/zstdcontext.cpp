// ZSTD_sizeof_DCtx() is not in the part of the library's interface that is promised for ever, but every
// version since 1.4 exports it unchanged.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

#include "codec/zstd/zstdcontext.h"

#include <cstddef>

namespace holdall::codec {

namespace {

/// Enough for the window of a usual frame (level 3: 2 MiB).
constexpr std::size_t smallContext = std::size_t(4) * 1024 * 1024;

struct FreeContext {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

std::unique_ptr<ZSTD_DCtx, FreeContext>& kept()
{
    static thread_local std::unique_ptr<ZSTD_DCtx, FreeContext> context;
    return context;
}

} // namespace

void ReturnZstdDecoder::operator()(ZSTD_DCtx* context) const
{
    const bool isReset = ZSTD_isError(ZSTD_DCtx_reset(context, ZSTD_reset_session_and_parameters)) == 0;
    if (isReset && !kept() && ZSTD_sizeof_DCtx(context) <= smallContext) {
        kept().reset(context);
    } else {
        ZSTD_freeDCtx(context);
    }
}

ZstdDecoder takeZstdDecoder()
{
    ZSTD_DCtx* const context = kept() ? kept().release() : ZSTD_createDCtx();
    return ZstdDecoder(context);
}

} // namespace holdall::codec
