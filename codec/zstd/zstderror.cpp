#include "codec/zstd/zstderror.h"

#include <zstd.h>
#include <zstd_errors.h>

namespace holdall::codec {

namespace {

ErrorKind kindOf(ZSTD_ErrorCode code)
{
    switch (code) {
    case ZSTD_error_prefix_unknown:
        return ErrorKind::UnknownFormat;
    case ZSTD_error_version_unsupported:
    case ZSTD_error_frameParameter_unsupported:
    case ZSTD_error_frameParameter_windowTooLarge:
        return ErrorKind::UnsupportedOption;
    case ZSTD_error_corruption_detected:
    case ZSTD_error_checksum_wrong:
    case ZSTD_error_tableLog_tooLarge:
    case ZSTD_error_maxSymbolValue_tooLarge:
    case ZSTD_error_maxSymbolValue_tooSmall:
    case ZSTD_error_srcSize_wrong:
    case ZSTD_error_dstSize_tooSmall: // a block with more data than the frame header announces
        return ErrorKind::Corrupt;
    case ZSTD_error_dictionary_wrong:
    case ZSTD_error_dictionary_corrupted:
        return ErrorKind::NeedsDictionary;
    case ZSTD_error_memory_allocation:
        return ErrorKind::OutOfMemory;
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

Error zstdError(std::size_t result)
{
    const ZSTD_ErrorCode code = ZSTD_getErrorCode(result);
    return {.kind = kindOf(code), .nativeCode = static_cast<int>(code)};
}

} // namespace holdall::codec
