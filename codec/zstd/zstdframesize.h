#pragma once

#include "codec/zstd/zstdoptions.h"

#include <cstdint>
#include <optional>

namespace holdall::codec {

/// Whether all data goes into one frame: with a long window, and at levels whose window is more than
/// 16 MiB. Frames that are small enough for several threads would waste such windows.
bool isOneZstdFrame(const ZstdOptions& options);

/// Bytes of data in each frame: four windows (from 1 MiB to 64 MiB), which costs 0.4 % of the size at
/// level 3; input of known size is cut into equal frames.
std::uint64_t zstdFrameSize(const ZstdOptions& options, std::optional<std::uint64_t> inputSize);

} // namespace holdall::codec
