#pragma once

#include "codec/parallel/blockdecompressor.h"
#include "codec/zstd/zstdcontext.h"

#include <cstdint>

namespace holdall::codec {
/// A frame on its way through the pipeline; its body is all of it, from the magic bytes on.
struct ZstdFrameTask : DecodingTask {
    std::uint64_t offset = 0; ///< of the frame, in bytes from the start of the input
    std::size_t contentSize = 0; ///< bytes of data, as its header says
};

/// Decodes whole frames. One instance per thread.
class ZstdFrameDecoding {
public:
    /// Throws std::bad_alloc.
    ZstdFrameDecoding();

    /// Fills `data`, or as much of it as is intact, and `error`. Throws std::bad_alloc.
    void operator()(ZstdFrameTask& task);

private:
    ZstdDecoder m_context;
};

} // namespace holdall::codec
