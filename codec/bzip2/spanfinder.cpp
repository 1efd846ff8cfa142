#include "codec/bzip2/spanfinder.h"

#include "codec/bzip2/blockformat.h"
#include "codec/detector.h"
#include "codec/streamstart.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdall::codec::bzip2 {

namespace {

constexpr std::array letters = {std::byte('B'), std::byte('Z'), std::byte('h')};

/// Bytes from which a further stream can be told: its header, and how a magic starts.
constexpr std::size_t startBytes = streamHeaderBytes + 1;

/// Where the end of a stream whose magic is at this bit is, in bytes.
constexpr std::uint64_t byteBehindEnd(std::uint64_t bit)
{
    return (bit + magicBits + crcBits + 7) / 8;
}

std::optional<int> levelOf(std::byte digit)
{
    const int level = std::to_integer<int>(digit) - '0';
    return level >= 1 && level <= 9 ? std::optional(level) : std::nullopt;
}

} // namespace

std::size_t SpanFinder::take(ByteView in, bool isLast)
{
    std::size_t taken = 0;
    while (!m_isHeld && m_state != State::Stopped) {
        const ByteView rest = in.subspan(taken);
        if (m_openEnd) {
            if (!takeOpenEnd(rest, isLast, taken)) {
                break;
            }
            continue;
        }
        if (rest.empty() || isSatisfied()) {
            break;
        }
        const ByteView chunk = rest.first(std::min(rest.size(), m_chunk));
        append(chunk);
        taken += chunk.size();
        m_chunk = std::min(2 * m_chunk, largeChunk);
        if (findOpenEnd() && windowEnd() > *m_openEnd) {
            taken -= checkedCast<std::size_t>(windowEnd() - *m_openEnd);
            truncate(*m_openEnd);
            m_chunk = smallChunk;
        }
    }
    m_isLast = isLast && taken == in.size();
    return taken;
}

/// Whether what was taken is enough for now.
bool SpanFinder::isSatisfied() const
{
    return (m_state != State::Alone && m_marks.size() > 1) || windowEnd() - m_cut / 8 > maxBlockBytes;
}

/// Reads up to the end of a stream and looks at what follows. False if it must wait for input, or for
/// ever.
bool SpanFinder::takeOpenEnd(ByteView in, bool isLast, std::size_t& taken)
{
    const std::uint64_t end = *m_openEnd;
    if (windowEnd() < end) {
        const ByteView part = in.first(std::min<std::uint64_t>(in.size(), end - windowEnd()));
        append(part);
        taken += part.size();
        in = in.subspan(part.size());
        if (windowEnd() < end) {
            return false;
        }
    }
    const std::optional<bool> followed = isFollowed(in, isLast);
    if (!followed) {
        return false;
    }
    // Where more was taken already, it was for a false end; as a header it will be refused.
    if (!*followed && windowEnd() == end) {
        m_isHeld = true;
        return false;
    }
    m_firstMark = (end + streamHeaderBytes) * 8;
    std::erase_if(m_marks, [&](const Mark& mark) {
        return mark.bit > end * 8 - magicBits - crcBits && mark.bit < m_firstMark;
    });
    m_openEnd.reset();
    findOpenEnd();
    return true;
}

/// Whether a further stream starts behind m_openEnd; nothing if that cannot be told yet.
std::optional<bool> SpanFinder::isFollowed(ByteView in, bool isLast) const
{
    std::array<std::byte, detectionBytes> head = {};
    const ByteView taken = ByteView(m_window).subspan(checkedCast<std::size_t>(*m_openEnd - m_windowStart));
    const std::size_t fromWindow = std::min(taken.size(), head.size());
    const std::size_t fromInput = std::min(in.size(), head.size() - fromWindow);
    std::ranges::copy(taken.first(fromWindow), head.begin());
    std::ranges::copy(in.first(fromInput), head.begin() + checkedCast<std::ptrdiff_t>(fromWindow));
    const ByteView rest = ByteView(head).first(fromWindow + fromInput);

    const std::size_t known = std::min(rest.size(), letters.size());
    if (!std::ranges::equal(rest.first(known), ByteView(letters).first(known))) {
        return false;
    }
    if (rest.size() < startBytes && !isLast) {
        return std::nullopt;
    }
    return !rest.empty() && judgeStart(Format::Bzip2, rest) == StreamStart::Whole;
}

/// Looks for the first end of a stream of which it is not known what follows it.
bool SpanFinder::findOpenEnd()
{
    const auto mark = std::ranges::find_if(
        m_marks, [&](const Mark& each) { return each.isEnd && each.bit >= m_firstMark; });
    if (mark != m_marks.end()) {
        m_openEnd = byteBehindEnd(mark->bit);
    }
    return m_openEnd.has_value();
}

void SpanFinder::append(ByteView bytes)
{
    dropTaken();
    const std::size_t from = m_window.size();
    m_window.insert(m_window.end(), bytes.begin(), bytes.end());
    const std::size_t known = m_marks.size();
    findMagics(m_window, from, m_windowStart, m_marks);
    const auto isFalse = [&](const Mark& mark) { return mark.bit < m_firstMark; };
    m_marks.erase(
        std::remove_if(m_marks.begin() + checkedCast<std::ptrdiff_t>(known), m_marks.end(), isFalse),
        m_marks.end());
}

void SpanFinder::truncate(std::uint64_t end)
{
    m_window.resize(checkedCast<std::size_t>(end - m_windowStart));
    while (!m_marks.empty() && m_marks.back().bit + magicBits > end * 8) {
        m_marks.pop_back();
    }
}

void SpanFinder::dropTaken()
{
    const std::uint64_t start = m_cut / 8;
    m_window.erase(m_window.begin(), m_window.begin() + checkedCast<std::ptrdiff_t>(start - m_windowStart));
    m_windowStart = start;
}

bool SpanFinder::next(Span& span)
{
    switch (m_state) {
    case State::Header:
        return cutHeader(span);
    case State::Magic:
        return cutMagic(span);
    case State::Block:
        return cutBlock(span);
    case State::End:
        return cutEnd(span);
    case State::Alone:
    case State::Stopped:
        return false;
    }
    std::unreachable();
}

bool SpanFinder::cutHeader(Span& span)
{
    const ByteView waiting = ByteView(m_window).subspan(checkedCast<std::size_t>(m_cut / 8 - m_windowStart));
    const std::size_t known = std::min(waiting.size(), letters.size());
    const bool isRight = std::ranges::equal(waiting.first(known), ByteView(letters).first(known));
    if (!isRight) {
        return cutRest(span, Span::Kind::Header, Span::Edge::Bound);
    }
    if (waiting.size() < streamHeaderBytes) {
        return m_isLast && cutRest(span, Span::Kind::Header, Span::Edge::Input);
    }
    const std::optional<int> level = levelOf(waiting[letters.size()]);
    if (!level) {
        return cutRest(span, Span::Kind::Header, Span::Edge::Bound);
    }
    m_level = *level;
    m_state = State::Magic;
    return cut(span, Span::Kind::Header, m_cut + streamHeaderBytes * 8);
}

bool SpanFinder::cutMagic(Span& span)
{
    while (!m_marks.empty() && m_marks.front().bit < m_cut) {
        m_marks.pop_front();
    }
    if (windowEnd() * 8 < m_cut + magicBits) {
        return m_isLast && cutRest(span, Span::Kind::Block, Span::Edge::Input);
    }
    if (m_marks.empty() || m_marks.front().bit != m_cut) {
        return cutRest(span, Span::Kind::Block, Span::Edge::Bound);
    }
    m_state = m_marks.front().isEnd ? State::End : State::Block;
    m_marks.pop_front();
    return next(span);
}

bool SpanFinder::cutBlock(Span& span)
{
    if (!m_marks.empty()) {
        m_state = State::Magic;
        return cut(span, Span::Kind::Block, m_marks.front().bit);
    }
    if (windowEnd() - m_cut / 8 > maxBlockBytes) {
        return cutRest(span, Span::Kind::Block, Span::Edge::Bound);
    }
    return m_isLast && cutRest(span, Span::Kind::Block, Span::Edge::Input);
}

bool SpanFinder::cutEnd(Span& span)
{
    const std::uint64_t end = byteBehindEnd(m_cut);
    const bool isOpen = m_openEnd == end;
    if (isOpen && !m_isHeld) {
        return m_isLast && windowEnd() < end && cutRest(span, Span::Kind::End, Span::Edge::Input);
    }
    m_state = isOpen ? State::Stopped : State::Header;
    span.isFollowed = !isOpen;
    return cut(span, Span::Kind::End, end * 8);
}

bool SpanFinder::cut(Span& span, Span::Kind kind, std::uint64_t end)
{
    span.kind = kind;
    span.edge = Span::Edge::Known;
    copy(span, m_cut, end);
    m_cut = end;
    return true;
}

/// Everything there is, as the last span.
bool SpanFinder::cutRest(Span& span, Span::Kind kind, Span::Edge edge)
{
    cut(span, kind, windowEnd() * 8);
    span.edge = edge;
    m_state = State::Stopped;
    return true;
}

void SpanFinder::copy(Span& span, std::uint64_t start, std::uint64_t end) const
{
    span.level = m_level;
    span.start = start;
    span.end = end;
    const auto from = m_window.begin() + checkedCast<std::ptrdiff_t>(start / 8 - m_windowStart);
    const auto to = m_window.begin() + checkedCast<std::ptrdiff_t>((end + 7) / 8 - m_windowStart);
    span.bytes.clear();
    span.bytes.reserve(checkedCast<std::size_t>(to - from) + readAhead);
    span.bytes.assign(from, to);
    span.bytes.resize(span.bytes.size() + readAhead);
}

void SpanFinder::goBack(const Span& span, ByteView bytes)
{
    const std::uint64_t start = span.firstByte();
    const ByteView behind = ByteView(m_window).subspan(checkedCast<std::size_t>(m_cut / 8 - m_windowStart));
    Bytes window(bytes.begin(), bytes.begin() + checkedCast<std::ptrdiff_t>(m_cut / 8 - start));
    window.insert(window.end(), behind.begin(), behind.end());
    m_window = std::move(window);
    m_windowStart = start;
    m_cut = span.start;
    m_level = span.level;
    m_state = State::Alone;
}

bool SpanFinder::isHeldBack() const
{
    return m_isHeld || m_isLast || m_window.size() > maxBlockBytes;
}

void SpanFinder::copyAll(Span& span) const
{
    span.kind = Span::Kind::Block;
    span.edge = m_window.size() > maxBlockBytes ? Span::Edge::Bound
        : m_isLast                              ? Span::Edge::Input
                                                : Span::Edge::Known;
    copy(span, m_cut, windowEnd() * 8);
}

void SpanFinder::passFalseEnd()
{
    m_isHeld = false;
    m_openEnd.reset();
    m_marks.clear();
    m_firstMark = windowEnd() * 8;
}

void SpanFinder::goOn(std::uint64_t bit)
{
    m_cut = bit;
    m_state = State::Magic;
    passFalseEnd();
    m_firstMark = bit;
    dropTaken();
    findMagics(m_window, 0, m_windowStart, m_marks);
    std::erase_if(m_marks, [&](const Mark& mark) { return mark.bit < bit; });
    findOpenEnd();
}

} // namespace holdall::codec::bzip2
