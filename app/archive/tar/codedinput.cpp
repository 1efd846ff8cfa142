#include "app/archive/tar/codedinput.h"

#include <cerrno>
#include <new>

namespace holdall {

CodedInput::CodedInput(codec::ByteSource& source, const std::optional<codec::DecoderSettings>& settings,
                       const codec::Control& control, const Wrap& wrap)
    : m_source(source)
    , m_settings(settings)
    , m_control(control)
    , m_sink(wrap ? wrap(m_pipe.sink()) : m_pipe.sink())
    , m_thread([this] { run(); })
{
}

CodedInput::~CodedInput()
{
    m_pipe.endReading();
}

void CodedInput::run()
{
    try {
        m_ending = m_settings ? codec::decode(m_source, m_sink, *m_settings, m_control, m_summary) : copy();
    } catch (const std::bad_alloc&) {
        m_ending = codec::failure(codec::ErrorKind::OutOfMemory);
    }
    const bool isStopped = m_ending && *m_ending == codec::Ending::Stopped;
    if (isStopped) {
        m_pipe.endWriting(codec::Error{.kind = codec::ErrorKind::ReadFailed, .nativeCode = ECANCELED});
    } else {
        m_pipe.endWriting(m_ending ? std::nullopt : std::optional(m_ending.error()));
    }
}

codec::Result<codec::Ending> CodedInput::copy()
{
    codec::Bytes buffer(codec::pumpBufferSize);
    for (;;) {
        if (m_control.isStopped()) {
            return codec::Ending::Stopped;
        }
        const codec::Result<std::size_t> count = m_source.read(buffer);
        if (!count) {
            return std::unexpected(count.error());
        }
        if (*count == 0) {
            return codec::Ending::Complete;
        }
        if (const codec::Result<void> written = m_sink.write(codec::ByteView(buffer).first(*count));
            !written) {
            return std::unexpected(written.error());
        }
        m_summary.compressedSize += *count;
        m_summary.uncompressedSize += *count;
    }
}

codec::Result<codec::Ending> CodedInput::finish()
{
    m_pipe.endReading();
    m_thread.join();
    const bool isUnwanted = !m_ending && m_ending.error().kind == codec::ErrorKind::WriteFailed
        && m_ending.error().nativeCode == EPIPE;
    return isUnwanted ? codec::Result<codec::Ending>(codec::Ending::Complete) : m_ending;
}

} // namespace holdall
