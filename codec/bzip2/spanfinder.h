#pragma once

#include "codec/bytes.h"
#include "codec/bzip2/magicscanner.h"
#include "codec/bzip2/span.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace holdall::codec::bzip2 {

/// Cuts a file of bzip2 streams into headers, blocks and ends, by their magic alone. What it takes
/// for a block may be a part of one, because compressed data can look like a magic; who decodes it
/// finds that out and goes back with goBack(). Takes no byte behind a stream that no other one
/// follows. Not thread-safe.
class SpanFinder {
public:
    /// A block has at most 900,000 symbols of 20 bits, some 25 KB of selectors and 8 KB of code
    /// lengths; libbz2 would read code lengths without end, nobody writes them.
    static constexpr std::size_t maxBlockBytes = 2'400'000;

    /// Takes from the front of `in`, which is the last input there is if `isLast`. Returns bytes
    /// taken; if those are none, more input, or next(), is needed, or the streams end here.
    std::size_t take(ByteView in, bool isLast);

    /// Cuts the next span, once enough was taken to see its end. `span.bytes` is used again.
    bool next(Span& span);

    /// Makes the bytes of `span`, a block that goes on behind its end, and of all spans behind it the
    /// next input again; `bytes` has them up to where next() is now. Marks in them are not believed:
    /// next() finds nothing before goOn().
    void goBack(const Span& span, ByteView bytes);

    /// After goBack(): whether more input cannot be had, or not without a look at what there is.
    bool isHeldBack() const;

    /// After goBack(): what the block may lie in. Valid until the next take().
    void copyAll(Span& span) const;

    /// After goBack(), if the block goes on behind everything: the end of a stream that take() stopped
    /// at was none.
    void passFalseEnd();

    /// After goBack(): the block ends at this bit.
    void goOn(std::uint64_t bit);

private:
    enum class State {
        Header, ///< m_cut is where a stream's header is
        Magic, ///< where a magic has to be
        Block, ///< where a block's magic is
        End, ///< where the magic of a stream's end is
        Alone, ///< between goBack() and goOn()
        Stopped, ///< nothing more comes
    };

    /// Behind the end of a stream little is looked through at first: what is behind the next end, too,
    /// would be looked through again.
    static constexpr std::size_t smallChunk = 256;
    static constexpr std::size_t largeChunk = 64 * 1024;

    std::uint64_t windowEnd() const { return m_windowStart + m_window.size(); }
    void append(ByteView bytes);
    void truncate(std::uint64_t end);
    void dropTaken();
    bool findOpenEnd();
    bool takeOpenEnd(ByteView in, bool isLast, std::size_t& taken);
    std::optional<bool> isFollowed(ByteView in, bool isLast) const;
    bool isSatisfied() const;

    bool cutHeader(Span& span);
    bool cutMagic(Span& span);
    bool cutBlock(Span& span);
    bool cutEnd(Span& span);
    bool cut(Span& span, Span::Kind kind, std::uint64_t end);
    bool cutRest(Span& span, Span::Kind kind, Span::Edge edge);
    void copy(Span& span, std::uint64_t start, std::uint64_t end) const;

    Bytes m_window; ///< what was taken from m_windowStart on
    std::uint64_t m_windowStart = 0; ///< byte of the file
    std::deque<Mark> m_marks; ///< in the window
    std::uint64_t m_cut = 0; ///< bit of the file: where the next span starts
    State m_state = State::Header;
    int m_level = 0;
    std::size_t m_chunk = smallChunk; ///< bytes that are looked through at a time
    std::uint64_t m_firstMark = 0; ///< bit; what starts before it is no mark
    std::optional<std::uint64_t> m_openEnd; ///< byte behind a stream's end; what follows it is not known
    bool m_isHeld = false; ///< at m_openEnd: no further stream follows
    bool m_isLast = false; ///< no input follows what was taken
};

} // namespace holdall::codec::bzip2
