#pragma once

#include "app/io/filedescriptor.h"
#include "app/io/stopevent.h"
#include "codec/stream.h"

namespace holdall {

/// Standard output as a sink. A write that waits for the other end of a pipe ends with ECANCELED when
/// a stop is asked for. A closed pipe is EPIPE: making one of these sets SIGPIPE to be ignored.
class StandardOutput : public codec::ByteSink {
public:
    /// Writes to `descriptor`, which stays open.
    explicit StandardOutput(const std::stop_token& stop, int descriptor = 1);

    codec::Result<void> write(codec::ByteView bytes) override;

private:
    StopEvent m_stop;
    FileDescriptor m_pipe; ///< if it is one: opened once more, so that writing does not wait
    int m_descriptor;
    std::size_t m_pieceSize; ///< bytes of one write()
};

} // namespace holdall
