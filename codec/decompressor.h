#pragma once

#include "codec/bytes.h"
#include "codec/check.h"
#include "codec/compressor.h"
#include "codec/error.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace holdall::codec {

class SeekCollector;

/// No memory limit.
inline constexpr std::uint64_t unlimitedMemory = std::numeric_limits<std::uint64_t>::max();

/// Reads one compressed stream, incrementally; what follows it is left to the caller (see
/// unusedData()). Made by makeDecompressor().
///
/// Two interfaces, which may not be mixed: decompress() returns what is ready as a new buffer and
/// keeps input that it could not use yet; step() codes between buffers of the caller and keeps
/// nothing. Bytes out and kinds of errors do not depend on the sizes of the chunks.
///
/// Errors are final: after one, every call returns it again. The one exception is MemoryLimit:
/// after setMemoryLimit() with a sufficient limit, the next call goes on where this one stopped.
/// Not thread-safe; may be handed from thread to thread.
class Decompressor {
public:
    virtual ~Decompressor() = default;
    Decompressor(const Decompressor&) = delete;
    Decompressor& operator=(const Decompressor&) = delete;

    /// Takes all of `chunk` and returns what is ready, at most `maxLength` bytes when one is given.
    /// Input that waits because of maxLength is kept and used by the next call, whose chunk may be
    /// empty. Fails with EndOfStream once eof() is true.
    Result<Bytes> decompress(ByteView chunk, std::optional<std::size_t> maxLength = std::nullopt);

    /// False when an empty chunk would bring more output, or the stream has ended.
    bool needsInput() const;

    /// Whether the end marker was reached and every check of the stream passed.
    bool eof() const { return m_eof; }

    /// decompress() only: what followed the stream in the last chunk. Empty before eof(). The view
    /// is valid until the object is destroyed.
    ByteView unusedData() const;

    /// decompress() only: input that was given but not used yet because of maxLength. It is
    /// used by the next call; do not pass it again. Valid until then.
    ByteView unconsumedTail() const;

    /// The stream's integrity check; Unknown until the header told it.
    virtual Check check() const = 0;

    /// Bytes of memory that decoding may take from now on. Raising it after a MemoryLimit error
    /// makes going on possible. Fails with UnsupportedOption for raw streams, which take no limit,
    /// and with MemoryLimit if more is in use already.
    virtual Result<void> setMemoryLimit(std::uint64_t bytes) = 0;

    /// Codes from the front of `in` to the front of `out`; either may be empty. `done` says that
    /// the stream ended; the rest of `in` follows it. What an erring call still took and made is
    /// reported first; the error comes with the next call. No progress means that input is needed,
    /// unless the step says `working`.
    Result<Step> step(ByteView in, MutableBytes out);

    /// From now on, output that lies in memory of the decompressor's own is not copied by step(), but
    /// stands in lent(). To be called before the first step().
    virtual void lendOutput() { }

    /// The output that comes next, if it is lent. Valid until the next step() or returnLent(). While it
    /// is not empty, step() makes no progress.
    virtual ByteView lent() const { return {}; }

    /// Says that all of lent() was used.
    void returnLent();

    /// Tells that the input ends with what the next step() is given. Coders that read several
    /// streams look ahead, and need it to know that none follows; the others do not mind.
    virtual void endInput() { }

    /// Has the collector, which must outlive this, learn where blocks are while they are decoded. To be
    /// called before the first step(). Coders that cannot tell do nothing.
    virtual void tellPlaces(SeekCollector& collector) { static_cast<void>(collector); }

    /// Streams, members or frames that were complete so far.
    virtual std::uint64_t streams() const { return m_eof ? 1 : 0; }

    /// Blocks, as the format has them, that were complete so far. Nothing: this decoder does not count them.
    virtual std::optional<std::uint64_t> blocks() const { return std::nullopt; }

    std::uint64_t totalIn() const { return m_totalIn; } ///< compressed bytes used so far
    std::uint64_t totalOut() const { return m_totalOut; } ///< uncompressed bytes given so far

protected:
    /// What a call of code() did: a step, and perhaps the error that ended it.
    struct Coded {
        Step step;
        std::optional<Error> error;
    };

    Decompressor() = default;

    /// As step(), without its bookkeeping. Never called again after an error (but MemoryLimit) or
    /// the stream's end. Errors need no offset: the caller fills in where the input stopped.
    virtual Coded code(ByteView in, MutableBytes out) = 0;

    /// As returnLent(), without its bookkeeping.
    virtual void takeBackLent() { }

    /// For copies of a live decompressor: takes over the counters and the state.
    void copyStateOf(const Decompressor& other);

private:
    /// Decodes m_pending into result from `filled` on, up to `limit` bytes in all.
    Result<void> fill(Bytes& result, std::size_t& filled, std::size_t limit);

    Bytes m_ready; ///< output made before a MemoryLimit error, not handed out yet
    Bytes m_pending; ///< input of decompress() from m_pendingStart on: not used, or behind the stream
    std::size_t m_pendingStart = 0;
    bool m_outputWaits = false;
    bool m_blocked = false; ///< the last step met the memory limit
    bool m_eof = false;
    std::uint64_t m_totalIn = 0;
    std::uint64_t m_totalOut = 0;
    std::optional<Error> m_error;
};

} // namespace holdall::codec
