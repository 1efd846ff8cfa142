#include "codec/writebehind.h"

#include <utility>

namespace holdall::codec {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestWait = 1s;

} // namespace

WriteBehind::WriteBehind(ByteSink& sink, Counters* counters, std::uint64_t& written)
    : m_sink(sink)
    , m_counters(counters)
    , m_written(written)
    , m_pipeline({.threads = 1, .capacity = capacity},
                 [this]() -> BlockPipeline<Piece>::Worker { return [this](Piece& piece) { write(piece); }; })
{
}

void WriteBehind::write(Piece& piece)
{
    if (m_failed) {
        piece.size = 0;
        return;
    }
    try {
        piece.result = m_sink.write(ByteView(piece.buffer).first(piece.size));
    } catch (...) {
        piece.thrown = std::current_exception();
    }
    m_failed = !piece.result || piece.thrown;
    if (!m_failed && m_counters != nullptr) {
        m_counters->out.fetch_add(piece.size, std::memory_order_relaxed);
    }
}

Result<void> WriteBehind::give(Bytes& buffer, std::size_t size)
{
    while (m_pipeline.isFull() || m_pipeline.isFrontDone()) {
        if (Result<void> taken = takeFront(); !taken) {
            return taken;
        }
    }
    Bytes next;
    if (m_spare.empty()) {
        next.resize(buffer.size());
    } else {
        next = std::move(m_spare.back());
        m_spare.pop_back();
    }
    m_pipeline.submit({std::exchange(buffer, std::move(next)), size});
    return {};
}

Result<void> WriteBehind::finish()
{
    while (!m_pipeline.isEmpty()) {
        if (Result<void> taken = takeFront(); !taken) {
            return taken;
        }
    }
    return {};
}

Result<void> WriteBehind::takeFront()
{
    while (!m_pipeline.waitForFront(longestWait)) { }
    Result<Piece> piece = m_pipeline.take();
    if (!piece) {
        return std::unexpected(piece.error());
    }
    if (piece->thrown) {
        std::rethrow_exception(piece->thrown);
    }
    if (piece->result) {
        m_written += piece->size;
    }
    m_spare.push_back(std::move(piece->buffer));
    return piece->result;
}

} // namespace holdall::codec
