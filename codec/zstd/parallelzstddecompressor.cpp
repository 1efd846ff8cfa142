#include "codec/zstd/parallelzstddecompressor.h"

#include "codec/zstd/zstdcoders.h"

#include <algorithm>
#include <utility>

#include <zstd.h>

namespace holdall::codec {

namespace {

/// No frame is kept in memory that has more data than this, whatever the limit: headers can lie, and
/// frames that large stand alone as a rule.
constexpr std::uint64_t largestWaitingFrame = std::uint64_t(64) << 20U;

/// About what the library takes to decode a frame whose data goes straight to its place.
constexpr std::uint64_t contextMemory = std::uint64_t(160) << 10;

/// Bytes that a frame of this much data can have without wasting any; one that has more is decoded as it
/// comes.
std::size_t largestBody(std::uint64_t contentSize)
{
    static constexpr std::size_t slack = 1024;
    return ZSTD_compressBound(checkedCast<std::size_t>(contentSize)) + ZstdFrameHeader::maximumSize + slack;
}

/// Bytes that a frame takes until it is delivered. Nothing if it cannot wait in memory.
std::optional<std::uint64_t> costOf(const ZstdFrameHeader& header)
{
    if (!header.contentSize || *header.contentSize > largestWaitingFrame) {
        return std::nullopt;
    }
    return largestBody(*header.contentSize) + *header.contentSize + contextMemory;
}

} // namespace

ParallelZstdDecompressor::ParallelZstdDecompressor(std::uint64_t memoryLimit, unsigned threads)
    : BlockDecompressor(memoryLimit, threads,
                        [](const std::stop_token& /*stop*/) { return ZstdFrameDecoding(); })
{
}

Result<void> ParallelZstdDecompressor::setMemoryLimit(std::uint64_t bytes)
{
    if (m_direct) {
        if (Result<void> set = m_direct->setMemoryLimit(bytes); !set) {
            return set;
        }
    }
    return BlockDecompressor::setMemoryLimit(bytes);
}

auto ParallelZstdDecompressor::moveInput(ByteView& in, MutableBytes& out) -> Move
{
    switch (m_part) {
    case Part::Header:
        return readHeader(in);
    case Part::Admission:
        return admitFrame();
    case Part::Skipped:
        return skip(in);
    case Part::Waiting:
        return collectFrame(in);
    case Part::Direct:
        return decodeDirect(in, out);
    case Part::Between:
        return lookForFrame(in);
    }
    std::unreachable();
}

auto ParallelZstdDecompressor::readHeader(ByteView& in) -> Move
{
    for (;;) {
        const Result<std::size_t> size =
            ZstdFrameHeader::sizeFrom(ByteView(m_headerBytes).first(m_headerFilled));
        if (!size) {
            return failHere(size.error());
        }
        if (*size == m_headerFilled) {
            break;
        }
        const std::size_t count = std::min(*size - m_headerFilled, in.size());
        if (count == 0) {
            return Move::NeedsInput;
        }
        std::ranges::copy(in.first(count), MutableBytes(m_headerBytes).subspan(m_headerFilled).begin());
        in = in.subspan(count);
        m_headerFilled += count;
        m_position += count;
    }
    const Result<ZstdFrameHeader> header =
        ZstdFrameHeader::parse(ByteView(m_headerBytes).first(m_headerFilled));
    if (!header) {
        return failHere(header.error());
    }
    m_header = *header;
    m_part = Part::Admission;
    return Move::Done;
}

/// A frame waits for a thread if there is memory for it; what can never wait is decoded directly, when
/// all before it is delivered.
auto ParallelZstdDecompressor::admitFrame() -> Move
{
    if (m_header.skippable) {
        m_skipRest = m_header.skippedSize;
        m_part = Part::Skipped;
        return Move::Done;
    }
    const std::optional<std::uint64_t> cost = costOf(m_header);
    if (cost && canWait(*cost) && hasRoomFor(*cost)) {
        beginWaiting(*cost);
        return Move::Done;
    }
    if (isInside()) {
        return Move::NeedsThreads;
    }
    dropSpareBuffers();
    if (m_header.decoderMemory() > memoryLimit()) {
        return meetMemoryLimit(m_header.decoderMemory(), m_position);
    }
    return beginDirect(ByteView(m_headerBytes).first(m_headerFilled));
}

auto ParallelZstdDecompressor::skip(ByteView& in) -> Move
{
    const std::size_t count = checkedCast<std::size_t>(std::min<std::uint64_t>(in.size(), m_skipRest));
    in = in.subspan(count);
    m_position += count;
    m_skipRest -= count;
    if (m_skipRest > 0) {
        return Move::NeedsInput;
    }
    m_part = Part::Between;
    return Move::Done;
}

void ParallelZstdDecompressor::beginWaiting(std::uint64_t cost)
{
    m_task = makeTask(cost);
    m_task.offset = m_frameStart;
    m_task.contentSize = checkedCast<std::size_t>(*m_header.contentSize);
    m_task.body.reserve(largestBody(m_task.contentSize));
    ByteView header = ByteView(m_headerBytes).first(m_headerFilled);
    collect(header, m_task, m_headerFilled);
    m_walk.emplace(m_header, m_headerFilled);
    m_part = Part::Waiting;
}

/// Follows the frame block by block to its end, without decoding it.
auto ParallelZstdDecompressor::collectFrame(ByteView& in) -> Move
{
    while (m_walk->rest() > 0) {
        const std::size_t size = std::min(in.size(), m_walk->rest());
        if (size == 0) {
            return Move::NeedsInput;
        }
        if (size > largestBody(m_task.contentSize) - m_task.bodySize) {
            return isInside() ? Move::NeedsThreads : giveUpWaiting();
        }
        m_walk->advance(in.first(size));
        collect(in, m_task, m_task.bodySize + size);
        m_position += size;
    }
    noteFrame();
    submit(std::exchange(m_task, {}));
    m_part = Part::Between;
    return Move::Done;
}

/// The frame is longer than any that its data needs.
auto ParallelZstdDecompressor::giveUpWaiting() -> Move
{
    const Move begun = beginDirect(std::as_const(m_task.body).first(m_task.bodySize));
    drop(std::exchange(m_task, {}));
    return begun;
}

/// `collected` is what was taken of the frame so far.
auto ParallelZstdDecompressor::beginDirect(ByteView collected) -> Move
{
    Result<std::unique_ptr<Decompressor>> decompressor = makeZstdDecompressor(memoryLimit());
    if (!decompressor) {
        return failHere(decompressor.error());
    }
    m_direct = *std::move(decompressor);
    m_directHead.assign(collected.begin(), collected.end());
    m_directHeadTaken = 0;
    m_part = Part::Direct;
    return Move::Done;
}

auto ParallelZstdDecompressor::decodeDirect(ByteView& in, MutableBytes& out) -> Move
{
    const ByteView head = ByteView(m_directHead).subspan(m_directHeadTaken);
    const Result<Step> step = m_direct->step(head.empty() ? in : head, out);
    if (!step) {
        if (step.error().kind == ErrorKind::MemoryLimit) {
            return meetMemoryLimit(step.error().bytesNeeded, m_position);
        }
        Error error = step.error();
        error.offset = m_frameStart + error.offset.value_or(0);
        return fail(std::move(error));
    }
    if (head.empty()) {
        in = in.subspan(step->consumed);
        m_position += step->consumed;
    } else {
        m_directHeadTaken += step->consumed;
    }
    out = out.subspan(step->produced);
    if (step->done) {
        noteFrame();
        ++m_frames;
        m_direct.reset();
        m_part = Part::Between;
        return Move::Done;
    }
    if (step->consumed > 0 || step->produced > 0) {
        return Move::Done;
    }
    return out.empty() ? Move::NeedsRoom : Move::NeedsInput;
}

/// Whether one more frame starts here. Nothing is taken unless that is sure.
auto ParallelZstdDecompressor::lookForFrame(ByteView in) -> Move
{
    static constexpr std::size_t magicSize = 4;
    const ByteView front = in.first(std::min(in.size(), magicSize));
    if (!ZstdFrameHeader::sizeFrom(front)) {
        return end();
    }
    if (front.size() < magicSize) {
        return inputEnds() ? end() : Move::NeedsInput;
    }
    m_frameStart = m_position;
    m_headerFilled = 0;
    m_part = Part::Header;
    return Move::Done;
}

/// Of a frame that is not whole counts what there is.
void ParallelZstdDecompressor::moveBehindInput()
{
    if (m_part == Part::Waiting) {
        m_task.isWhole = false;
        submit(std::exchange(m_task, {}));
    }
    fail(Error{.kind = ErrorKind::Truncated, .offset = m_position});
}

auto ParallelZstdDecompressor::noteDelivered(ZstdFrameTask& /*task*/) -> Move
{
    ++m_frames;
    return Move::Done;
}

/// One frame without a check leaves the whole unchecked.
void ParallelZstdDecompressor::noteFrame()
{
    if (!m_header.checksum) {
        m_check = Check::None;
    } else if (m_check == Check::Unknown) {
        m_check = Check::XxHash64;
    }
}

auto ParallelZstdDecompressor::failHere(Error error) -> Move
{
    error.offset = m_frameStart + error.offset.value_or(m_headerFilled);
    return fail(std::move(error));
}

} // namespace holdall::codec
