#pragma once

#include "codec/parallel/blockdecompressor.h"
#include "codec/xz/xzblock.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <utility>

namespace holdall::codec {

/// A block on its way through the pipeline; its body is data, padding and check.
struct XzBlockTask : DecodingTask {
    std::unique_ptr<XzBlock> block = {};
    std::uint64_t offset = 0; ///< of the body, in bytes from the stream's start
};

/// Decodes blocks whose headers tell both sizes. One instance per thread.
class XzBlockDecoding {
public:
    /// Gives up, with a block that is no use, when `stop` asks for it.
    explicit XzBlockDecoding(std::stop_token stop) : m_stop(std::move(stop)) { }

    /// Fills `data`, or as much of it as is intact, and `error`. Throws std::bad_alloc.
    void operator()(XzBlockTask& task);

private:
    lzma_ret decode(XzBlockTask& task, Step& moved);

    std::stop_token m_stop;
    /// On the heap, since a worker is moved: the library's state keeps pointers to it.
    std::unique_ptr<LzmaStream> m_stream = std::make_unique<LzmaStream>();
};

} // namespace holdall::codec
