#pragma once

#include <atomic>
#include <cstdint>
#include <optional>

namespace holdall {

/// How many bytes may still be written. Any number of threads may take from it.
class ByteQuota {
public:
    explicit ByteQuota(std::optional<std::uint64_t> limit) : m_limit(limit) { }

    /// Whether `bytes` more are allowed. Once they are not, nothing is.
    bool take(std::uint64_t bytes)
    {
        const std::uint64_t taken = m_taken.fetch_add(bytes, std::memory_order_relaxed) + bytes;
        return !m_limit || taken <= *m_limit;
    }

    std::uint64_t taken() const { return m_taken.load(std::memory_order_relaxed); }
    std::uint64_t limit() const { return m_limit.value_or(0); }

private:
    const std::optional<std::uint64_t> m_limit; ///< unset: none
    std::atomic<std::uint64_t> m_taken = 0;
};

} // namespace holdall
