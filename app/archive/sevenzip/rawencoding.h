#pragma once

#include "codec/bytes.h"
#include "codec/control.h"
#include "codec/error.h"
#include "codec/options.h"

namespace holdall::sevenzip {

/// Bytes that the LZMA2 stream of `size` bytes takes at most.
std::size_t lzma2Bound(std::size_t size);

/// `data` as one stream at the front of `out`; how many bytes that is. In slices short enough to stop and
/// pause between them. Fails with OutputLimit if `out` is too small, with OutOfMemory, and as
/// stoppedError().
codec::Result<std::size_t> encodeInto(codec::MutableBytes out, codec::ByteView data,
                                      const codec::EncoderOptions& options, const codec::Control& control);

} // namespace holdall::sevenzip
