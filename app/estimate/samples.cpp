#include "app/estimate/samples.h"

#include "app/io/filesource.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace holdall {

namespace {

/// `index` with its bits in reverse, of as many as numbers below `count` have.
std::size_t reversed(std::size_t index, std::size_t count)
{
    std::size_t result = 0;
    for (std::size_t bit = std::bit_ceil(count); bit > 1; bit /= 2) {
        result = result * 2 + index % 2;
        index /= 2;
    }
    return result;
}

/// First one, then one in the middle of the rest, and so on.
std::vector<SampleRun> spread(std::vector<SampleRun> runs)
{
    std::vector<SampleRun> ordered;
    ordered.reserve(runs.size());
    for (std::size_t step = 0; step < std::bit_ceil(runs.size()); ++step) {
        const std::size_t index = reversed(step, runs.size());
        if (index < runs.size()) {
            ordered.push_back(std::move(runs[index]));
        }
    }
    return ordered;
}

} // namespace

Samples::Samples(std::vector<SampleRun> runs) : m_runs(spread(std::move(runs))) { }

void Samples::readUpTo(std::uint64_t bytes, const std::stop_token& stop)
{
    while (m_size < bytes && !isAllRead() && !stop.stop_requested()) {
        for (const SampleSpan& span : m_runs[m_next]) {
            read(span);
        }
        ++m_next;
    }
}

void Samples::read(const SampleSpan& span)
{
    Result<FileSource> source = FileSource::open(span.path);
    codec::Bytes data(static_cast<std::size_t>(span.size));
    const codec::Result<std::size_t> count =
        source ? source->readAt(span.offset, data) : codec::Result<std::size_t>(std::size_t(0));
    if (!count || *count == 0) {
        ++m_unreadable; // gone, forbidden or shorter by now
        return;
    }
    data.resize(*count);
    m_size += *count;
    m_pieces.push_back({.path = span.path, .offset = span.offset, .data = std::move(data)});
}

std::size_t Samples::countFor(std::uint64_t bytes) const
{
    std::uint64_t size = 0;
    const auto end = std::ranges::find_if(m_pieces, [&](const Piece& piece) {
        const bool isEnough = size >= bytes;
        size += piece.data.size();
        return isEnough;
    });
    return static_cast<std::size_t>(end - m_pieces.begin());
}

} // namespace holdall
