#pragma once

#include "codec/stream.h"

#include <atomic>
#include <cstdint>

namespace holdall {

/// A sink that adds what was written to a job's progress.
class CountingSink : public codec::ByteSink {
public:
    /// Both must outlive this.
    CountingSink(codec::ByteSink& sink, std::atomic<std::uint64_t>& bytes) : m_sink(sink), m_bytes(bytes) { }

    codec::Result<void> write(codec::ByteView bytes) override;
    bool canRewrite() const override { return m_sink.canRewrite(); }
    codec::Result<void> rewrite(std::uint64_t offset, codec::ByteView bytes) override
    {
        return m_sink.rewrite(offset, bytes);
    }

private:
    codec::ByteSink& m_sink;
    std::atomic<std::uint64_t>& m_bytes;
};

} // namespace holdall
