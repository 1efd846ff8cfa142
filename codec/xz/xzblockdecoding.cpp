#include "codec/xz/xzblockdecoding.h"

#include <algorithm>

namespace holdall::codec {

void XzBlockDecoding::operator()(XzBlockTask& task)
{
    Step moved;
    lzma_ret ret = task.block->start(*m_stream);
    if (ret == LZMA_OK) {
        ret = decode(task, moved);
    }
    task.dataSize = moved.produced;
    if (ret == LZMA_STREAM_END) {
        return;
    }
    // Out of input or room: in a whole block that contradicts the sizes in its header.
    const bool isStuck = ret == LZMA_OK || ret == LZMA_BUF_ERROR;
    task.error =
        isStuck ? Error{.kind = task.isWhole ? ErrorKind::Corrupt : ErrorKind::Truncated} : lzmaError(ret);
    task.error->offset = task.offset + moved.consumed;
}

/// In rounds that are short enough to look for a stop between them.
lzma_ret XzBlockDecoding::decode(XzBlockTask& task, Step& moved)
{
    static constexpr std::size_t round = 1024 * 1024;
    const auto size = checkedCast<std::size_t>(*task.block->uncompressedSize());
    task.data.reserve(size);
    lzma_ret ret = LZMA_OK;
    for (bool isLast = false; ret == LZMA_OK && !isLast && !m_stop.stop_requested();) {
        const MutableBytes room = task.data.first(size).subspan(moved.produced);
        isLast = room.size() <= round;
        ret =
            m_stream->code(task.body.first(task.bodySize).subspan(moved.consumed),
                           room.first(std::min(room.size(), round)), isLast ? LZMA_FINISH : LZMA_RUN, moved);
    }
    return ret;
}

} // namespace holdall::codec
