#include "codec/deflate/partqueue.h"

#include "codec/parallel/blocksize.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace holdall::codec {

namespace {

/// Beside the parts in the pipeline one is collected and another handed out.
constexpr std::uint64_t partsOutside = 2;

std::uint64_t partBytes(std::uint64_t groupSize, const std::optional<double>& expectedRatio = std::nullopt)
{
    const std::uint64_t room = PartDecoder::room(groupSize);
    return room + codedSize(room, expectedRatio);
}

/// Enough for every thread to have work while the oldest part is waited for.
std::uint64_t partsFor(unsigned threads)
{
    return std::uint64_t(2) * threads;
}

} // namespace

std::uint64_t PartQueue::memory(unsigned threads, std::uint64_t groupSize,
                                const std::optional<double>& expectedRatio)
{
    return threads * sizeof(PartDecoder)
        + (partsFor(threads) + partsOutside) * partBytes(groupSize, expectedRatio);
}

bool PartQueue::open(std::uint64_t groupSize, std::uint64_t memoryLimit, std::uint64_t offset)
{
    m_offset = offset;
    m_missing = 0;
    if (m_pipeline && groupSize <= m_groupSize) {
        return true;
    }
    m_pipeline.reset();
    m_spare.clear();
    const std::uint64_t fixed = m_threads * sizeof(PartDecoder);
    const std::uint64_t parts = memoryLimit < fixed ? 0 : (memoryLimit - fixed) / partBytes(groupSize);
    if (parts <= partsOutside || m_threads == 0) {
        return false;
    }
    const std::uint64_t capacity = std::min(partsFor(m_threads), parts - partsOutside);
    m_groupSize = groupSize;
    m_pipeline.emplace(BlockPipeline<GzipPart>::Shape{.threads = m_threads, .capacity = capacity}, [] {
        return [decoder = std::make_unique<PartDecoder>()](GzipPart& part) { decoder->decode(part); };
    });
    return true;
}

std::size_t PartQueue::collect(ByteView in)
{
    const ByteView part = in.first(std::min(m_missing, in.size()));
    m_collecting.in.insert(m_collecting.in.end(), part.begin(), part.end());
    m_missing -= part.size();
    return part.size();
}

void PartQueue::submit(std::optional<GzipPart::Group> group)
{
    m_collecting.group = group;
    m_collecting.offset = m_offset;
    m_offset += m_collecting.in.size();
    m_pipeline->submit(std::exchange(m_collecting, GzipPart()));
    if (!m_spare.empty()) {
        m_collecting = std::move(m_spare.back());
        m_spare.pop_back();
    }
}

Result<std::optional<GzipPart>> PartQueue::take(std::chrono::milliseconds longest)
{
    if (!m_pipeline->waitForFront(longest)) {
        return std::nullopt;
    }
    return m_pipeline->take().transform([](GzipPart part) { return std::optional(std::move(part)); });
}

void PartQueue::recycle(GzipPart part)
{
    part.in.clear();
    part.outSize = 0;
    m_spare.push_back(std::move(part));
}

Bytes PartQueue::dropCollected()
{
    m_missing = 0;
    return std::exchange(m_collecting.in, Bytes());
}

} // namespace holdall::codec
