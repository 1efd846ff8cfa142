#pragma once

#include "app/io/stopevent.h"
#include "codec/stream.h"

namespace holdall {

/// Standard input as a source. A read that waits for the other end of a pipe ends with ECANCELED
/// when a stop is asked for.
class StandardInput : public codec::ByteSource {
public:
    /// Reads from `descriptor`, which stays open.
    explicit StandardInput(const std::stop_token& stop, int descriptor = 0);

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override;

private:
    StopEvent m_stop;
    int m_descriptor;
};

} // namespace holdall
