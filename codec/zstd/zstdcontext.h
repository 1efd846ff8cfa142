#pragma once

#include <memory>

#include <zstd.h>

namespace holdall::codec {

/// Keeps small contexts for the next one who asks on the same thread: making one asks the processor what
/// it is, which takes a virtual machine longer than decoding a small file does.
struct ReturnZstdDecoder {
    void operator()(ZSTD_DCtx* context) const;
};

using ZstdDecoder = std::unique_ptr<ZSTD_DCtx, ReturnZstdDecoder>;

/// A context as if it were new; null if there is no memory. Any thread may destroy it.
ZstdDecoder takeZstdDecoder();

} // namespace holdall::codec
