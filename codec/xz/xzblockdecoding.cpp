#include "codec/xz/xzblockdecoding.h"

namespace holdall::codec {

void XzBlockDecoding::operator()(XzBlockTask& task)
{
    const auto size = checkedCast<std::size_t>(*task.block->uncompressedSize());
    task.data.reserve(size);
    Step moved;
    lzma_ret ret = task.block->start(*m_stream);
    if (ret == LZMA_OK) {
        ret = m_stream->code(task.body.first(task.bodySize), task.data.first(size), LZMA_FINISH, moved);
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

} // namespace holdall::codec
