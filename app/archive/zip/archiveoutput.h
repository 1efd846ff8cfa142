#pragma once

#include "codec/control.h"
#include "codec/stream.h"

#include <cstdint>

namespace holdall::zip {

/// The archive as it grows: joins small pieces before it writes them, counts, and looks for a stop. Used by
/// one thread. Sink and control must outlive it. Fails with the sink's error, and with WriteFailed and
/// ECANCELED once a stop was asked for.
class ArchiveOutput {
public:
    ArchiveOutput(codec::ByteSink& sink, const codec::Control& control) : m_sink(sink), m_control(control) { }

    codec::Result<void> write(codec::ByteView bytes);

    /// Whether rewrite() works.
    bool canRewrite() const { return m_sink.canRewrite(); }

    /// Replaces what one call of write() wrote from `offset` on.
    codec::Result<void> rewrite(std::uint64_t offset, codec::ByteView bytes);

    /// The sink has everything afterwards.
    codec::Result<void> flush();

    std::uint64_t position() const { return m_written + m_buffer.size(); } ///< bytes

private:
    codec::Result<void> pass(codec::ByteView bytes);

    codec::ByteSink& m_sink;
    const codec::Control& m_control;
    codec::Bytes m_buffer; ///< not written yet; no piece stands in it by half
    std::uint64_t m_written = 0; ///< bytes that the sink has
};

} // namespace holdall::zip
