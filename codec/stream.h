#pragma once

#include "codec/bytes.h"
#include "codec/error.h"

#include <cstdint>
#include <optional>

namespace holdall::codec {

/// Where bytes come from. Used by one thread at a time.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Fills the front of `buffer` and returns how many bytes; 0 at the end only. Fails with
    /// ReadFailed and errno as the native code.
    virtual Result<std::size_t> read(MutableBytes buffer) = 0;

    /// The number of bytes there are in all, where that is known (a file knows, a pipe does not).
    virtual std::optional<std::uint64_t> size() const { return std::nullopt; }

    /// Whether readAt() works.
    virtual bool hasRandomAccess() const { return false; }

    /// As read(), from `offset`, without moving the position that read() goes on from. May be
    /// called from several threads. Fails with UnsupportedOption without random access.
    virtual Result<std::size_t> readAt(std::uint64_t offset, MutableBytes buffer);
};

/// Where bytes go. Used by one thread at a time.
class ByteSink {
public:
    virtual ~ByteSink() = default;

    /// Takes all of `bytes` or fails: with WriteFailed and errno as the native code, or with any
    /// other error that shall end the operation.
    virtual Result<void> write(ByteView bytes) = 0;

    /// Whether write() takes no time worth speaking of, because nothing is kept.
    virtual bool keepsNothing() const { return false; }

    /// Whether rewrite() works.
    virtual bool canRewrite() const { return false; }

    /// Replaces bytes that were written before: as many as given, from `offset`, counted from the
    /// sink's first byte. Fails as write(), and with UnsupportedOption where it cannot.
    virtual Result<void> rewrite(std::uint64_t offset, ByteView bytes);
};

/// Counts by being written to and keeps nothing; for verification.
class NullSink : public ByteSink {
public:
    Result<void> write(ByteView) override { return {}; }
    bool keepsNothing() const override { return true; }
};

/// A buffer as a source with random access. The buffer must outlive it.
class MemorySource : public ByteSource {
public:
    explicit MemorySource(ByteView bytes) : m_bytes(bytes) { }

    Result<std::size_t> read(MutableBytes buffer) override;
    std::optional<std::uint64_t> size() const override { return m_bytes.size(); }
    bool hasRandomAccess() const override { return true; }
    Result<std::size_t> readAt(std::uint64_t offset, MutableBytes buffer) override;

private:
    ByteView m_bytes;
    std::size_t m_position = 0;
};

/// Collects what is written to it.
class MemorySink : public ByteSink {
public:
    Result<void> write(ByteView bytes) override;
    bool canRewrite() const override { return true; }
    Result<void> rewrite(std::uint64_t offset, ByteView bytes) override;
    const Bytes& bytes() const { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

} // namespace holdall::codec
