#include "codec/zstd/zstdoptions.h"

#include "codec/zstd/zstdparameters.h"

#include <format>
#include <memory>
#include <new>

// The memory estimates are not in the part of the library's interface that is promised for ever, but
// every version since 1.4 exports them unchanged.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

namespace holdall::codec {

namespace {

using CoderParameters = std::unique_ptr<ZSTD_CCtx_params, decltype(&ZSTD_freeCCtxParams)>;

bool isLevel(int level)
{
    return level != 0 && level >= zstdFastestLevel && level <= zstdStrongestLevel;
}

std::uint64_t compressorMemory(const ZstdOptions& options)
{
    const CoderParameters parameters(ZSTD_createCCtxParams(), &ZSTD_freeCCtxParams);
    if (!parameters) {
        throw std::bad_alloc();
    }
    for (const ZstdParameter& each : zstdParameters(options)) {
        ZSTD_CCtxParams_setParameter(parameters.get(), each.parameter, each.value);
    }
    return ZSTD_estimateCStreamSize_usingCCtxParams(parameters.get());
}

} // namespace

Result<ZstdOptions> ZstdOptions::make(const ZstdSettings& settings)
{
    if (!isLevel(settings.level)) {
        return invalidOption("preset", std::to_string(settings.level),
                             std::format("{}..-1 1..{}", zstdFastestLevel, zstdStrongestLevel));
    }
    const ZSTD_bounds windows = ZSTD_cParam_getBounds(ZSTD_c_windowLog);
    const int window = settings.longWindow.value_or(windows.lowerBound);
    if (window < windows.lowerBound || window > windows.upperBound) {
        return invalidOption("long", std::to_string(window),
                             std::format("{}..{}", windows.lowerBound, windows.upperBound));
    }
    return ZstdOptions(settings);
}

MemoryEstimate ZstdOptions::memory() const
{
    const std::size_t window = std::size_t{1} << static_cast<unsigned>(zstdWindowLog(*this));
    return {.compress = compressorMemory(*this), .decompress = ZSTD_estimateDStreamSize(window)};
}

} // namespace holdall::codec
