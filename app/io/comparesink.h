#pragma once

#include "codec/stream.h"

namespace holdall {

/// Compares what is written to it with what a source holds. Fails with Mismatch at the first buffer
/// that differs, and with the source's error.
class CompareSink : public codec::ByteSink {
public:
    /// `expected` must outlive this.
    explicit CompareSink(codec::ByteSource& expected) : m_expected(expected) { }

    codec::Result<void> write(codec::ByteView bytes) override;

    /// After the last write: fails with Mismatch if the source holds more.
    [[nodiscard]] codec::Result<void> finish();

private:
    codec::Result<std::size_t> fill(codec::MutableBytes buffer);

    codec::ByteSource& m_expected;
    codec::Bytes m_buffer;
};

} // namespace holdall
