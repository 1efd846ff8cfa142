#include "app/archive/tar/codedoutput.h"

#include <new>

namespace holdall {

CodedOutput::CodedOutput(codec::ByteSink& sink, const std::optional<codec::EncoderOptions>& options,
                         const codec::Control& control)
    : m_sink(sink)
    , m_options(options)
    , m_control(control)
    , m_thread([this] { run(); })
{
}

CodedOutput::~CodedOutput()
{
    if (m_thread.joinable()) {
        m_pipe.endWriting(codec::Error{.kind = codec::ErrorKind::ReadFailed});
    }
}

void CodedOutput::run()
{
    try {
        m_ending =
            m_options ? codec::encode(m_pipe.source(), m_sink, *m_options, m_control, m_summary) : copy();
    } catch (const std::bad_alloc&) {
        m_ending = codec::failure(codec::ErrorKind::OutOfMemory);
    }
    m_pipe.endReading();
}

codec::Result<codec::Ending> CodedOutput::copy()
{
    for (;;) {
        if (m_control.isStopped()) {
            return codec::Ending::Stopped;
        }
        const codec::Result<codec::ByteView> piece = m_pipe.next();
        if (!piece) {
            return std::unexpected(piece.error());
        }
        if (piece->empty()) {
            return codec::Ending::Complete;
        }
        if (const codec::Result<void> written = m_sink.write(*piece); !written) {
            return std::unexpected(written.error());
        }
        m_summary.uncompressedSize += piece->size();
        m_summary.compressedSize += piece->size();
    }
}

codec::Result<codec::Ending> CodedOutput::finish()
{
    m_pipe.endWriting();
    m_thread.join();
    return m_ending;
}

} // namespace holdall
