#pragma once

#include "app/io/bytepipe.h"
#include "codec/pump.h"
#include "codec/settings.h"

#include <functional>
#include <optional>
#include <thread>

namespace holdall {

/// Decodes a compressed file on a thread of its own, while its owner reads what comes out from pipe().
class CodedInput {
public:
    /// What is between the decoder and the pipe, such as a sink that counts or limits. Must outlive this.
    using Wrap = std::function<codec::ByteSink&(codec::ByteSink&)>;

    /// Without settings the bytes come as they are. `source` is used by the thread until this is destroyed
    /// or the pipe has ended; it and what `control` points to must outlive this. Throws std::system_error
    /// if the system grants no thread.
    CodedInput(codec::ByteSource& source, const std::optional<codec::DecoderSettings>& settings,
               const codec::Control& control, const Wrap& wrap = {});

    /// Waits for the thread, which gives up.
    ~CodedInput();
    CodedInput(const CodedInput&) = delete;
    CodedInput& operator=(const CodedInput&) = delete;

    BytePipe& pipe() { return m_pipe; }

    /// Waits for the decoder, once its output was read to the end or is not wanted any more. What decoding
    /// met, as decode() has it; a reader that stopped reading early is no error.
    codec::Result<codec::Ending> finish();

    /// As decode() fills it; after finish().
    const codec::DecodeSummary& summary() const { return m_summary; }

private:
    void run();
    codec::Result<codec::Ending> copy();

    codec::ByteSource& m_source;
    std::optional<codec::DecoderSettings> m_settings;
    codec::Control m_control;
    BytePipe m_pipe;
    codec::ByteSink& m_sink;
    codec::DecodeSummary m_summary;
    codec::Result<codec::Ending> m_ending = codec::Ending::Stopped;
    std::jthread m_thread;
};

} // namespace holdall
