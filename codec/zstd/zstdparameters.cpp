#include "codec/zstd/zstdparameters.h"

#include <algorithm>

// The table of levels is not in the part of the library's interface that is promised for ever, but
// every version since 1.4 exports it unchanged.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

namespace holdall::codec {

namespace {

/// The level's row in the library's table for input of unknown size, with the window that was asked for.
ZSTD_compressionParameters tableRow(const ZstdOptions& options)
{
    ZSTD_compressionParameters row = ZSTD_getCParams(options.level(), 0, 0);
    if (options.longWindow()) {
        row.windowLog = static_cast<unsigned>(*options.longWindow());
    }
    return ZSTD_adjustCParams(row, 0, 0);
}

/// Whether the library would turn long distance matching on by itself, too: at level 22.
bool matchesLongDistances(const ZstdOptions& options, const ZSTD_compressionParameters& row)
{
    static constexpr unsigned largeWindowLog = 27;
    return options.longWindow() || (row.strategy >= ZSTD_btopt && row.windowLog >= largeWindowLog);
}

/// The library's own choices since 1.5.7.
void addLongDistanceMatching(const ZSTD_compressionParameters& row, std::vector<ZstdParameter>& parameters)
{
    const int windowLog = static_cast<int>(row.windowLog);
    const int strategy = row.strategy;
    const int hashRateLog = 7 - strategy / 3;
    const int hashLog = std::clamp(windowLog - hashRateLog, ZSTD_LDM_HASHLOG_MIN, ZSTD_LDM_HASHLOG_MAX);
    parameters.insert(parameters.end(),
                      {{ZSTD_c_enableLongDistanceMatching, 1},
                       {ZSTD_c_ldmHashRateLog, hashRateLog},
                       {ZSTD_c_ldmHashLog, hashLog},
                       {ZSTD_c_ldmMinMatch, row.strategy >= ZSTD_btultra ? 32 : 64},
                       {ZSTD_c_ldmBucketSizeLog, std::min(std::clamp(strategy, 4, 8), hashLog)}});
}

} // namespace

std::vector<ZstdParameter> zstdParameters(const ZstdOptions& options)
{
    const ZSTD_compressionParameters row = tableRow(options);
    std::vector<ZstdParameter> parameters = {
        {ZSTD_c_compressionLevel, options.level()},
        {ZSTD_c_checksumFlag, options.checksum() ? 1 : 0},
        {ZSTD_c_windowLog, static_cast<int>(row.windowLog)},
        {ZSTD_c_hashLog, static_cast<int>(row.hashLog)},
        {ZSTD_c_chainLog, static_cast<int>(row.chainLog)},
        {ZSTD_c_searchLog, static_cast<int>(row.searchLog)},
        {ZSTD_c_minMatch, static_cast<int>(row.minMatch)},
        {ZSTD_c_targetLength, static_cast<int>(row.targetLength)},
        {ZSTD_c_strategy, row.strategy},
    };
    if (matchesLongDistances(options, row)) {
        addLongDistanceMatching(row, parameters);
    }
    return parameters;
}

int zstdWindowLog(const ZstdOptions& options)
{
    return static_cast<int>(tableRow(options).windowLog);
}

} // namespace holdall::codec
