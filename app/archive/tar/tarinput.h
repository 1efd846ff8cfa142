#pragma once

#include "codec/bytes.h"
#include "codec/error.h"
#include "codec/stream.h"

#include <cstdint>

namespace holdall {

class BytePipe;

/// Where a TarReader gets a plain tar from. Used by one thread.
class TarInput {
public:
    virtual ~TarInput() = default;
    TarInput(const TarInput&) = delete;
    TarInput& operator=(const TarInput&) = delete;

    /// The next bytes, empty at the end; valid until the next call.
    virtual codec::Result<codec::ByteView> next() = 0;

    /// Passes over up to `bytes` without reading them. Returns how many: 0 where everything has to be read.
    virtual std::uint64_t skip(std::uint64_t bytes) = 0;

    /// Whether what follows the end of the tar has to be read for what is around it to be checked.
    virtual bool isReadToTheEnd() const = 0;

protected:
    TarInput() = default;
};

/// What a decoder writes to a pipe. Ends the pipe's reading side with it.
class TarPipe final : public TarInput {
public:
    explicit TarPipe(BytePipe& pipe) : m_pipe(pipe) { } ///< must outlive it
    ~TarPipe() override;
    TarPipe(const TarPipe&) = delete;
    TarPipe& operator=(const TarPipe&) = delete;

    codec::Result<codec::ByteView> next() override;
    std::uint64_t skip(std::uint64_t /*bytes*/) override { return 0; }
    bool isReadToTheEnd() const override { return true; }

private:
    BytePipe& m_pipe;
};

/// A source with random access and a known size: data that nobody wants is not read.
class TarFile final : public TarInput {
public:
    /// Begins at `position`, in bytes. `source` must outlive this.
    explicit TarFile(codec::ByteSource& source, std::uint64_t position = 0);

    codec::Result<codec::ByteView> next() override;
    std::uint64_t skip(std::uint64_t bytes) override;
    bool isReadToTheEnd() const override { return false; }

private:
    codec::ByteSource& m_source;
    const std::uint64_t m_size; ///< bytes
    std::uint64_t m_position;
    codec::Bytes m_buffer;
};

} // namespace holdall
