#pragma once

#include "codec/bytes.h"
#include "codec/error.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace holdall::codec {

/// What a step is for. Run takes input; the flushes and Finish push out what is held back and are
/// repeated, with the same input, until the step says `done`.
enum class Action {
    Run,
    SyncFlush, ///< everything given so far becomes decodable; the history is kept
    FullFlush, ///< as SyncFlush, and decoding can start afresh behind it
    Finish, ///< ends the stream
};

/// What one step did.
struct Step {
    std::size_t consumed = 0; ///< bytes taken from the input's front
    std::size_t produced = 0; ///< bytes written to the output's front
    bool done = false; ///< the flush or the stream is complete
    bool working = false; ///< threads still work on what was given: call again, even without progress
};

/// Bytes of a stream's front that were not known when they were written.
struct Rewrite {
    std::uint64_t offset; ///< bytes from the stream's start
    Bytes bytes; ///< what belongs there, in place of as many
};

/// Makes one compressed stream, incrementally. Made by makeCompressor().
///
/// Two interfaces, which may not be mixed: compress()/flush()/finish() return what is ready as a
/// new buffer; step() codes between buffers of the caller and allocates nothing. The bytes that
/// come out do not depend on the sizes of the chunks that go in.
///
/// Errors are final: after one, every call returns it again. Destroying an unfinished compressor is
/// allowed and drops the stream. Not thread-safe; may be handed from thread to thread.
class Compressor {
public:
    virtual ~Compressor() = default;
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;

    /// Takes all of `chunk`. Returns what is ready, which may be nothing.
    Result<Bytes> compress(ByteView chunk);

    /// Pushes out what is held back. `mode` is SyncFlush or FullFlush; a coder without that mode
    /// fails with UnsupportedOption, and stays usable.
    Result<Bytes> flush(Action mode);

    /// Ends the stream and returns the rest of it. Every later call fails with EndOfStream.
    Result<Bytes> finish();

    /// Codes from the front of `in` to the front of `out`; either may be empty. Progress is made
    /// unless `out` is full, `action` is Run and `in` is empty, or the step says `working`. After
    /// `done` of Finish, fails with EndOfStream.
    Result<Step> step(ByteView in, MutableBytes out, Action action);

    /// After `done` of Finish: what to write again. Never more than was agreed to when the compressor
    /// was made (Parallelism::canRewrite); the stream is whole also without.
    virtual std::vector<Rewrite> rewrites() const { return {}; }

    std::uint64_t totalIn() const { return m_totalIn; } ///< uncompressed bytes taken so far
    std::uint64_t totalOut() const { return m_totalOut; } ///< compressed bytes given so far

protected:
    Compressor() = default;

    /// As step(), without its bookkeeping. Never called again after an error or the stream's end;
    /// only with actions that supports() admits.
    virtual Result<Step> code(ByteView in, MutableBytes out, Action action) = 0;
    virtual bool supports(Action action) const = 0;

    /// For copies of a live compressor: takes over the counters and the state.
    void copyStateOf(const Compressor& other);

private:
    Result<Bytes> drive(ByteView in, Action action);

    std::uint64_t m_totalIn = 0;
    std::uint64_t m_totalOut = 0;
    bool m_finished = false;
    std::optional<Error> m_error;
};

} // namespace holdall::codec
