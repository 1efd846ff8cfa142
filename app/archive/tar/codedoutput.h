#pragma once

#include "app/error.h"
#include "app/io/bytepipe.h"
#include "codec/options.h"
#include "codec/pump.h"

#include <thread>

namespace holdall {

/// Compresses on a thread of its own what is written to pipe(), while its owner goes on reading files.
class CodedOutput {
public:
    /// Without options the bytes go on as they are. `sink` is used by the thread until finish() returned;
    /// it and what `control` points to must outlive this. Throws std::system_error if the system grants no
    /// thread.
    CodedOutput(codec::ByteSink& sink, const std::optional<codec::EncoderOptions>& options,
                const codec::Control& control);

    /// Gives up what was not finished; waits for the thread.
    ~CodedOutput();
    CodedOutput(const CodedOutput&) = delete;
    CodedOutput& operator=(const CodedOutput&) = delete;

    /// Where to write. Fails with EPIPE once compressing has failed; finish() tells why.
    codec::ByteSink& sink() { return m_pipe.sink(); }

    /// Everything was written: waits for the end. Fails with the coder's and the sink's errors; then, and
    /// when it was stopped, the sink holds a part.
    [[nodiscard]] codec::Result<codec::Ending> finish();

    /// What went in and came out; after finish().
    const codec::EncodeSummary& summary() const { return m_summary; }

private:
    void run();
    codec::Result<codec::Ending> copy();

    codec::ByteSink& m_sink;
    const std::optional<codec::EncoderOptions>& m_options;
    codec::Control m_control;
    BytePipe m_pipe;
    codec::EncodeSummary m_summary;
    codec::Result<codec::Ending> m_ending = codec::Ending::Stopped;
    std::jthread m_thread;
};

} // namespace holdall
