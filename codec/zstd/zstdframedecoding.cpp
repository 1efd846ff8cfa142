#include "codec/zstd/zstdframedecoding.h"

#include "codec/zstd/zstdcoders.h"

#include <new>

namespace holdall::codec {

namespace {

/// What decodeSlowly() ended with.
struct SlowEnd {
    std::uint64_t consumed = 0;
    std::optional<Error> error = {};
};

/// Decodes part by part, which tells what is intact, what is wrong, and where.
SlowEnd decodeSlowly(ZstdFrameTask& task)
{
    SlowEnd end;
    const Result<std::unique_ptr<Decompressor>> decompressor = makeZstdDecompressor(std::nullopt);
    if (!decompressor) {
        throw std::bad_alloc(); // its one error
    }
    const ByteView body = task.body.first(task.bodySize);
    for (;;) {
        const MutableBytes room = task.data.first(task.contentSize).subspan(task.dataSize);
        const Result<Step> step =
            (*decompressor)->step(body.subspan(checkedCast<std::size_t>(end.consumed)), room);
        if (!step) {
            end.error = step.error();
            return end;
        }
        end.consumed += step->consumed;
        task.dataSize += step->produced;
        if (step->done) {
            return end;
        }
        if (step->consumed == 0 && step->produced == 0) {
            // Out of input; or out of room, and so longer than its header says.
            end.error = Error{.kind = task.isWhole ? ErrorKind::Corrupt : ErrorKind::Truncated};
            return end;
        }
    }
}

} // namespace

ZstdFrameDecoding::ZstdFrameDecoding() : m_context(takeZstdDecoder())
{
    if (!m_context) {
        throw std::bad_alloc();
    }
}

void ZstdFrameDecoding::operator()(ZstdFrameTask& task)
{
    task.data.reserve(task.contentSize);
    if (task.isWhole) {
        const std::size_t result =
            ZSTD_decompressDCtx(m_context.get(), task.data.first(task.contentSize).data(), task.contentSize,
                                task.body.first(task.bodySize).data(), task.bodySize);
        if (result == task.contentSize) {
            task.dataSize = result;
            return;
        }
    }
    SlowEnd end = decodeSlowly(task);
    if (end.error) {
        task.error = std::move(end.error);
        task.error->offset = task.offset + task.error->offset.value_or(end.consumed);
    }
}

} // namespace holdall::codec
