#pragma once

#include "codec/stream.h"

#include <atomic>
#include <cstdint>

namespace holdall {

/// A source that adds what is read to a job's progress.
class CountingSource : public codec::ByteSource {
public:
    /// Adds to `done`, and to `bytes` if it is not null. All must outlive this.
    CountingSource(codec::ByteSource& source, std::atomic<std::uint64_t>& done,
                   std::atomic<std::uint64_t>* bytes);

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override;
    std::optional<std::uint64_t> size() const override { return m_source.size(); }
    bool hasRandomAccess() const override { return m_source.hasRandomAccess(); }
    codec::Result<std::size_t> readAt(std::uint64_t offset, codec::MutableBytes buffer) override;

    /// What was read elsewhere than here, in bytes.
    void add(std::uint64_t bytes);

    std::uint64_t count() const { return m_count.load(std::memory_order_relaxed); } ///< bytes read here

private:
    codec::Result<std::size_t> count(const codec::Result<std::size_t>& read);

    codec::ByteSource& m_source;
    std::atomic<std::uint64_t>& m_done;
    std::atomic<std::uint64_t>* m_bytes;
    std::atomic<std::uint64_t> m_count = 0;
};

} // namespace holdall
