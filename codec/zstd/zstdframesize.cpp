#include "codec/zstd/zstdframesize.h"

#include "codec/parallel/blocksize.h"
#include "codec/zstd/zstdparameters.h"

#include <algorithm>

namespace holdall::codec {

namespace {

constexpr std::uint64_t mebibyte = std::uint64_t(1) << 20U;
constexpr std::uint64_t smallestFrame = mebibyte;
constexpr std::uint64_t largestFrame = 64 * mebibyte;

std::uint64_t windowSize(const ZstdOptions& options)
{
    return std::uint64_t(1) << static_cast<unsigned>(zstdWindowLog(options));
}

} // namespace

bool isOneZstdFrame(const ZstdOptions& options)
{
    return options.longWindow() || windowSize(options) > largestFrame / 4;
}

std::uint64_t zstdFrameSize(const ZstdOptions& options, std::optional<std::uint64_t> inputSize)
{
    static constexpr std::uint64_t windows = 4;
    const std::uint64_t largest = std::clamp(windows * windowSize(options), smallestFrame, largestFrame);
    if (!inputSize || *inputSize == 0) {
        return largest;
    }
    return std::min(largest, evenBlockSize(*inputSize, divideUp(*inputSize, largest)));
}

} // namespace holdall::codec
