#pragma once

#include "codec/stream.h"

#include <optional>

namespace holdall::codec {

/// How well data compresses, roughly: compressed : uncompressed size of a few pieces of `source`, at most
/// 1. Takes some milliseconds. Nothing if the source has no random access, is empty, or cannot be read.
std::optional<double> sampleRatio(ByteSource& source);

} // namespace holdall::codec
