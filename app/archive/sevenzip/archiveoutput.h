#pragma once

#include "codec/control.h"
#include "codec/stream.h"

#include <cstdint>

namespace holdall::sevenzip {

/// The archive as it grows: knows where it is, counts, and looks for a stop between pieces. Used by one
/// thread. Sink and control must outlive it.
class ArchiveOutput {
public:
    ArchiveOutput(codec::ByteSink& sink, const codec::Control& control) : m_sink(sink), m_control(control) { }

    /// Fails with the sink's error, and as stoppedError().
    codec::Result<void> write(codec::ByteView bytes);

    /// Replaces the archive's first bytes.
    codec::Result<void> rewriteFront(codec::ByteView bytes) { return m_sink.rewrite(0, bytes); }

    std::uint64_t position() const { return m_position; } ///< bytes written so far

private:
    codec::ByteSink& m_sink;
    const codec::Control& m_control;
    std::uint64_t m_position = 0;
};

} // namespace holdall::sevenzip
