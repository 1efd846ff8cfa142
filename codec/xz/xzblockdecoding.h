#pragma once

#include "codec/parallel/rawbuffer.h"
#include "codec/xz/xzblock.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::codec {

/// A block on its way through the pipeline: as it was read, and what became of it.
struct XzBlockTask {
    std::unique_ptr<XzBlock> block;
    std::uint64_t cost = 0; ///< bytes that it takes until it is delivered
    std::uint64_t offset = 0; ///< of the body, in bytes from the stream's start
    RawBuffer body; ///< data, padding and check
    std::size_t bodySize = 0; ///< bytes of it that there are
    bool isWhole = true; ///< false: the input ended in it
    RawBuffer data; ///< decoded
    std::size_t dataSize = 0; ///< bytes of it
    std::optional<Error> error = {}; ///< behind `dataSize` bytes; its offset is set
};

/// Decodes blocks whose headers tell both sizes. One instance per thread.
class XzBlockDecoding {
public:
    /// Fills `data`, or as much of it as is intact, and `error`. Throws std::bad_alloc.
    void operator()(XzBlockTask& task);

private:
    /// On the heap, since a worker is moved: the library's state keeps pointers to it.
    std::unique_ptr<LzmaStream> m_stream = std::make_unique<LzmaStream>();
};

} // namespace holdall::codec
