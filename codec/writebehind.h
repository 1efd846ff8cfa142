#pragma once

#include "codec/bytes.h"
#include "codec/control.h"
#include "codec/error.h"
#include "codec/parallel/blockpipeline.h"
#include "codec/stream.h"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <vector>

namespace holdall::codec {

/// Writes full buffers to a sink on a thread of its own, so that their owner can go on filling others.
/// A single buffer is written by the owner and costs no thread. Used by one thread; the sink is used by
/// nobody else between the first give() and finish().
class WriteBehind {
public:
    /// Buffers that are on their way at most; the owner has one more.
    static constexpr std::size_t capacity = 2;

    /// `counters`, which may be null, are told what was written at once, and `written` (bytes) by the
    /// owner's calls. All must outlive this. What was given and not written when this is destroyed is
    /// dropped.
    WriteBehind(ByteSink& sink, Counters* counters, std::uint64_t& written);

    /// Takes the first `size` bytes of `buffer` and leaves another buffer of its size in its place; waits
    /// while too many are on their way. Fails with the error of an earlier write; nothing is written
    /// behind a failed one.
    Result<void> give(Bytes& buffer, std::size_t size);

    /// Waits until everything is written. Fails as give().
    Result<void> finish();

private:
    struct Piece {
        Bytes buffer;
        std::size_t size = 0; ///< bytes of the buffer to be written
        Result<void> result = {};
        std::exception_ptr thrown = nullptr;
    };

    void write(Piece& piece);
    Result<void> takeFront();

    ByteSink& m_sink;
    Counters* m_counters;
    std::uint64_t& m_written;
    std::vector<Bytes> m_spare; ///< buffers to be filled again
    bool m_failed = false; ///< a write did; used by whoever writes
    BlockPipeline<Piece> m_pipeline;
};

} // namespace holdall::codec
