#include "codec/bzip2/inversetransform.h"

#include "codec/bzip2/scratch.h"

#include <algorithm>
#include <cstring>

namespace holdall::codec::bzip2 {

namespace {

constexpr unsigned byteBits = 8;
constexpr std::uint32_t endsSegment = 1U << 31U; ///< in a row
constexpr std::uint32_t wasEnd = endsSegment >> byteBits; ///< in what a row was shifted to

/// Rows from one entry to the next one, in sorted order; about the length of a segment. Shorter ones
/// cost time to find the next, longer ones leave more to the walks that end last.
constexpr std::size_t spacing = 1024;

/// Goes on with all walks until one meets the end of its segment, or the stripe ends. Returns the
/// position in the stripe.
template <std::size_t width, std::size_t stripe>
std::size_t follow(const std::uint32_t* rows, std::array<std::uint32_t, width>& walks, std::byte* out,
                   std::size_t position)
{
    std::array<std::uint32_t, width> current = walks;
    std::uint32_t met = 0;
    while (position < stripe && (met & endsSegment) == 0) {
        met = 0;
        for (std::size_t lane = 0; lane < width; ++lane) {
            const std::uint32_t row = rows[current[lane]];
            out[lane * stripe + position] = static_cast<std::byte>(row);
            current[lane] = row >> byteBits;
            met |= row;
        }
        ++position;
    }
    walks = current;
    return position;
}

} // namespace

void InverseTransform::restore(Column& column, std::uint32_t origin, Bytes& block)
{
    makeRoom(m_rows, column.size);
    m_pieces.clear();
    m_used = 0;
    m_nextSegment = 0;
    chooseStarts(column.size, origin);
    linkRows(column);

    column.bytes.reserve(column.size + width * stripe);
    std::byte* const out = column.bytes.first(column.size + width * stripe).data();
    m_walks.fill({});
    if (m_segments.size() >= width) {
        walkTogether(out);
    }
    for (unsigned lane = 0; lane < width; ++lane) {
        if (m_walks[lane].segment != none) {
            walkAlone(lane, out);
        }
    }
    while (m_nextSegment < m_segments.size()) {
        m_walks[0].segment = static_cast<std::uint32_t>(m_nextSegment);
        m_current[0] = m_segments[m_nextSegment++].start;
        walkAlone(0, out);
    }
    assemble(out, origin, column.size, block);
}

void InverseTransform::chooseStarts(std::size_t size, std::uint32_t origin)
{
    m_segments.clear();
    for (std::size_t start = 0; start < size; start += spacing) {
        m_segments.push_back({.start = static_cast<std::uint32_t>(start)});
        if (origin > start && origin < start + spacing) {
            m_segments.push_back({.start = origin});
        }
    }
}

/// The rows sorted by their first bytes, those with the same in the order of their predecessors.
void InverseTransform::linkRows(const Column& column)
{
    const ByteView bytes = column.bytes.first(column.size);
    std::array<std::uint32_t, 256> next = {};
    std::uint32_t sum = 0;
    for (std::size_t byte = 0; byte < next.size(); ++byte) {
        next[byte] = sum;
        sum += column.counts[byte];
    }
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const std::size_t start = m_segments[i].start;
        const std::size_t end = i + 1 < m_segments.size() ? m_segments[i + 1].start : column.size;
        std::uint32_t mark = endsSegment;
        for (std::size_t row = start; row < end; ++row) {
            const auto byte = std::to_integer<std::uint32_t>(bytes[row]);
            m_rows[next[byte]++] = static_cast<std::uint32_t>(row) << byteBits | byte | mark;
            mark = 0;
        }
    }
}

std::uint32_t InverseTransform::segmentAt(std::uint32_t row) const
{
    const auto at = std::ranges::lower_bound(m_segments, row, {}, &Segment::start);
    return static_cast<std::uint32_t>(at - m_segments.begin());
}

/// As long as there are segments for all walks.
void InverseTransform::walkTogether(std::byte* out)
{
    for (unsigned lane = 0; lane < width; ++lane) {
        m_walks[lane] = {.segment = lane, .begin = lane * stripe};
        m_current[lane] = m_segments[lane].start;
    }
    m_nextSegment = width;
    std::size_t position = 0;
    for (bool goesOn = true; goesOn;) {
        position = follow<width, stripe>(m_rows.data(), m_current, out + m_used, position);
        goesOn = endWalks(position, m_used);
        if (position < stripe && goesOn) {
            continue;
        }
        for (unsigned lane = 0; lane < width; ++lane) {
            closePiece(m_walks[lane], m_used + lane * stripe + position);
            m_walks[lane].begin = m_used + (width + lane) * stripe;
        }
        m_used += width * stripe;
        position = 0;
    }
}

/// Lets the walks that met the end of their segment begin others. False if there are none left.
bool InverseTransform::endWalks(std::size_t position, std::size_t base)
{
    bool haveAll = true;
    for (unsigned lane = 0; lane < width; ++lane) {
        if ((m_current[lane] & wasEnd) == 0) {
            continue;
        }
        Walk& walk = m_walks[lane];
        const std::size_t at = base + lane * stripe + position;
        closePiece(walk, at);
        m_segments[walk.segment].next = segmentAt(m_current[lane] & ~wasEnd);
        if (m_nextSegment == m_segments.size()) {
            walk.segment = none;
            m_current[lane] = 0;
            haveAll = false;
            continue;
        }
        walk = {.segment = static_cast<std::uint32_t>(m_nextSegment), .begin = at};
        m_current[lane] = m_segments[m_nextSegment++].start;
    }
    return haveAll;
}

/// Takes one walk to the end of its segment.
void InverseTransform::walkAlone(unsigned lane, std::byte* out)
{
    Walk& walk = m_walks[lane];
    walk.begin = m_used;
    std::uint32_t row = m_current[lane];
    while ((row & wasEnd) == 0) {
        row = m_rows[row];
        out[m_used++] = static_cast<std::byte>(row);
        row >>= byteBits;
    }
    closePiece(walk, m_used);
    m_segments[walk.segment].next = segmentAt(row & ~wasEnd);
}

void InverseTransform::closePiece(Walk& walk, std::size_t end)
{
    if (walk.segment == none || end == walk.begin) {
        return;
    }
    const auto piece = static_cast<std::uint32_t>(m_pieces.size());
    m_pieces.push_back({.at = walk.begin, .size = end - walk.begin});
    Segment& segment = m_segments[walk.segment];
    (segment.firstPiece == none ? segment.firstPiece : m_pieces[segment.lastPiece].next) = piece;
    segment.lastPiece = piece;
    walk.begin = end;
}

/// A block that repeats itself, or a damaged one, comes back to its origin before its end: then it
/// goes round.
void InverseTransform::assemble(const std::byte* from, std::uint32_t origin, std::size_t size,
                                Bytes& block) const
{
    block.clear();
    block.reserve(size);
    block.resize(size);
    const std::uint32_t first = segmentAt(origin);
    std::size_t filled = 0;
    std::uint32_t at = first;
    do {
        const Segment& segment = m_segments[at];
        for (std::uint32_t i = segment.firstPiece; i != none; i = m_pieces[i].next) {
            std::memcpy(block.data() + filled, from + m_pieces[i].at, m_pieces[i].size);
            filled += m_pieces[i].size;
        }
        at = segment.next;
    } while (at != first);
    for (std::size_t count = 0; filled < size; filled += count) {
        count = std::min(filled, size - filled);
        std::memcpy(block.data() + filled, block.data(), count);
    }
}

std::uint64_t InverseTransform::memory(std::size_t size)
{
    return size * (sizeof(Row) + 1) + width * stripe + size / spacing * (sizeof(Segment) + sizeof(Piece));
}

} // namespace holdall::codec::bzip2
