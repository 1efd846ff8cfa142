#pragma once

#include "codec/zstd/zstdoptions.h"

#include <vector>

#include <zstd.h>

namespace holdall::codec {

/// One of the library's settings.
struct ZstdParameter {
    ZSTD_cParameter parameter;
    int value;
};

/// All that these options mean to the library. Whatever memory depends on is spelled out, because the
/// library's estimates know nothing of what it would choose later by itself (its row match finder,
/// long distance matching at level 22, the tables of that).
std::vector<ZstdParameter> zstdParameters(const ZstdOptions& options);

/// log2 of the window in bytes that these options lead to.
int zstdWindowLog(const ZstdOptions& options);

} // namespace holdall::codec
