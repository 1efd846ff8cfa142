#pragma once

#include "codec/bytes.h"
#include "codec/deflate/deflatebits.h"
#include "codec/deflate/deflateblockhead.h"
#include "codec/deflate/inflatetables.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace holdall::codec {

/// Decodes one raw deflate stream between buffers of its caller. What it accepts and what it refuses
/// is what zlib's inflate() accepts and refuses; it is several times as fast, and knows where blocks
/// end. Large buffers make it fast: near their ends it goes symbol by symbol.
///
/// Allocates nothing. Not thread-safe; may be handed from thread to thread.
class Inflater {
public:
    enum class Status {
        Going, ///< input or room for output is needed
        Ended, ///< behind the final block; the rest of the input follows the stream
        Corrupt, ///< final until reset()
    };

    struct Progress {
        std::size_t consumed; ///< bytes taken from the input's front
        std::size_t produced; ///< bytes written to the output's front
        Status status;
    };

    /// Begins a new stream, without any history.
    void reset();

    /// As far as the buffers allow. Before an error all output that precedes it is made. What lies
    /// behind `produced` in `out` may be overwritten.
    Progress run(ByteView in, MutableBytes out);

    /// As if the stream so far had ended with `decoded` (and be it only its end) at a seam.
    void follow(ByteView decoded);

    /// Whether the input so far ended with a whole block, not the final one, and on a byte: what
    /// follows can be decoded as a stream of its own, but for its history.
    bool isAtSeam() const { return m_state == State::Head && m_head.isAtStart() && m_bits.available() == 0; }

private:
    enum class State { Head, Stored, Symbol, Distance, Match, Ended, Corrupt };

    /// What one part of the work led to.
    enum class Next {
        GoOn,
        Suspend, ///< a buffer is at its end
    };

    /// The output of one run().
    struct Output {
        unsigned char* begin;
        unsigned char* next;
        unsigned char* end;

        std::size_t produced() const { return checkedCast<std::size_t>(next - begin); }
        std::size_t room() const { return checkedCast<std::size_t>(end - next); }
    };

    static constexpr std::size_t windowSize = std::size_t(32) * 1024;

    Next advance(Output& out);
    Next readHead();
    Next copyStored(Output& out);
    Next decodeSymbol(Output& out);
    Next decodeDistance(const Output& out);
    Next copyMatch(Output& out);
    Next endBlock();

    bool canRunFast(const Output& out) const;
    Next decodeFast(Output& out);
    template <typename Tag> Next decodeFastAs(Output& out);
    Next decodeFastPlain(Output& out);
    Next decodeFastBmi2(Output& out);

    bool find(std::span<const InflateEntry> table, unsigned tableBits);
    bool isTooFar(std::size_t distance, const Output& out) const;
    bool copyFar(Output out, std::size_t distance, std::size_t length) const;
    void copyFromHistory(Output& out, std::size_t distance, std::size_t length) const;
    void remember(const unsigned char* end, std::size_t size);

    DeflateBits m_bits;
    DeflateBlockHead m_head;
    InflateTables m_tables;
    State m_state = State::Head;
    InflateEntry m_found = 0; ///< of find(); its code is consumed
    unsigned m_extra = 0; ///< of find(): what is added to its base
    std::size_t m_length = 0; ///< bytes of the stored block or the match that are left
    std::size_t m_distance = 0;
    std::array<unsigned char, windowSize> m_window; ///< a ring of what earlier runs made; the rest is not set
    std::size_t m_windowNext = 0; ///< where the oldest byte is, and the next one goes
    std::size_t m_windowFill = 0;
};

} // namespace holdall::codec
