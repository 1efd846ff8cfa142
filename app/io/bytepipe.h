#pragma once

#include "codec/stream.h"

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <vector>

namespace holdall {

/// A bounded stream of bytes from one thread to another: one writes to sink(), the other reads from
/// source() or by next(). Each side ends its own part, and thereby releases the other one from waiting.
class BytePipe {
public:
    BytePipe();
    ~BytePipe();
    BytePipe(const BytePipe&) = delete;
    BytePipe& operator=(const BytePipe&) = delete;

    /// The writer's thread. Writing waits while the pipe is full, and fails with WriteFailed and EPIPE
    /// once the reader has ended its part.
    codec::ByteSink& sink() { return m_sink; }

    /// The writer's thread: nothing follows. With an error, the reader gets it behind what was written.
    void endWriting(std::optional<codec::Error> error = {});

    /// The reader's thread. Reading waits while the pipe is empty.
    codec::ByteSource& source() { return m_source; }

    /// The reader's thread: as much as lies together, at least a byte; empty at the end. Not copied: valid
    /// until the next call. Not to be mixed with source().
    codec::Result<codec::ByteView> next();

    /// The reader's thread: nothing more is wanted.
    void endReading();

private:
    /// Bytes of one buffer, and buffers. What is in the pipe stays in the processor's cache.
    static constexpr std::size_t bufferSize = std::size_t(128) * 1024;
    static constexpr std::size_t bufferCount = 4;

    struct Buffer {
        codec::Bytes bytes;
        std::size_t filled = 0;
    };

    class Sink : public codec::ByteSink {
    public:
        explicit Sink(BytePipe& pipe) : m_pipe(pipe) { }
        codec::Result<void> write(codec::ByteView bytes) override;

    private:
        BytePipe& m_pipe;
    };

    class Source : public codec::ByteSource {
    public:
        explicit Source(BytePipe& pipe) : m_pipe(pipe) { }
        codec::Result<std::size_t> read(codec::MutableBytes buffer) override;

    private:
        BytePipe& m_pipe;
        codec::ByteView m_rest;
    };

    bool waitForRoom();
    void passOn();

    Sink m_sink;
    Source m_source;
    std::vector<Buffer> m_buffers; ///< a ring; those between m_taken and m_given are the reader's
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    std::size_t m_given = 0; ///< buffers passed to the reader so far
    std::size_t m_taken = 0; ///< buffers that the reader is done with
    bool m_isReading = false; ///< the reader holds the buffer m_taken
    bool m_writingEnded = false;
    bool m_readingEnded = false;
    std::optional<codec::Error> m_error;
};

} // namespace holdall
