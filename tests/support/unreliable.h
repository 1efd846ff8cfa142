#pragma once

#include "codec/stream.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>

namespace holdall::test {

/// Gives what a buffer holds, a few bytes a read, and may fail on the way.
class SlowSource : public codec::ByteSource {
public:
    explicit SlowSource(codec::ByteView bytes, std::size_t perRead = 1) : m_bytes(bytes), m_perRead(perRead)
    {
    }

    /// Fails with ReadFailed and this errno once `count` bytes were given.
    void failAfter(std::size_t count, int code)
    {
        m_failAt = count;
        m_code = code;
    }

    /// Called before each read with the number of the read, 1 first.
    void beforeRead(std::function<void(int)> action) { m_beforeRead = std::move(action); }

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override
    {
        ++m_reads;
        if (m_beforeRead) {
            m_beforeRead(m_reads);
        }
        if (m_position >= m_failAt) {
            return codec::failure(codec::ErrorKind::ReadFailed, m_code);
        }
        const std::size_t wanted = std::min({m_perRead, buffer.size(), m_failAt - m_position});
        const codec::ByteView rest = m_bytes.subspan(m_position);
        const codec::ByteView given = rest.first(std::min(rest.size(), wanted));
        std::ranges::copy(given, buffer.begin());
        m_position += given.size();
        return given.size();
    }

    std::optional<std::uint64_t> size() const override { return m_bytes.size(); }

    int reads() const { return m_reads; }

private:
    codec::ByteView m_bytes;
    std::size_t m_perRead;
    std::size_t m_position = 0;
    std::size_t m_failAt = static_cast<std::size_t>(-1);
    int m_code = 0;
    int m_reads = 0;
    std::function<void(int)> m_beforeRead;
};

/// Keeps what is written until `capacity` bytes would be passed, then fails with WriteFailed.
class FullSink : public codec::ByteSink {
public:
    FullSink(std::size_t capacity, int code) : m_capacity(capacity), m_code(code) { }

    codec::Result<void> write(codec::ByteView bytes) override
    {
        if (m_bytes.size() + bytes.size() > m_capacity) {
            return codec::failure(codec::ErrorKind::WriteFailed, m_code);
        }
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return {};
    }

    const codec::Bytes& bytes() const { return m_bytes; }

private:
    codec::Bytes m_bytes;
    std::size_t m_capacity;
    int m_code;
};

} // namespace holdall::test
