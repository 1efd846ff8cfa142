#include "codec/deflate/paralleldeflatedecompressor.h"

#include "codec/deflate/bgzf.h"
#include "codec/detector.h"
#include "codec/seek/seekcollector.h"
#include "codec/streamstart.h"

#include <zlib.h>

#include <algorithm>
#include <new>
#include <utility>

namespace holdall::codec {

namespace {

using namespace std::chrono_literals;

Format formatOf(DeflateContainer container)
{
    switch (container) {
    case DeflateContainer::Zlib:
        return Format::Zlib;
    case DeflateContainer::Gzip:
        return Format::Gzip;
    case DeflateContainer::Raw:
        return Format::Deflate;
    }
    std::unreachable();
}

} // namespace

bool ParallelDeflateDecompressor::supportsSettings(const DeflateDecoderSettings& settings)
{
    const Result<DeflateWindow> window = decoderWindow(settings.container, settings.windowBits);
    return window && window->container && !settings.dictionary
        && settings.memoryLimit.value_or(unlimitedMemory) >= serialMemory();
}

Result<std::unique_ptr<Decompressor>>
ParallelDeflateDecompressor::make(const DeflateDecoderSettings& settings, const Parallelism& parallelism)
{
    const Result<DeflateWindow> window = decoderWindow(settings.container, settings.windowBits);
    if (!window) {
        return std::unexpected(window.error());
    }
    return std::unique_ptr<Decompressor>(new ParallelDeflateDecompressor(
        *window, parallelism.threads, settings.memoryLimit.value_or(unlimitedMemory)));
}

std::uint64_t ParallelDeflateDecompressor::memory(unsigned threads, std::uint64_t groupSize,
                                                  const std::optional<double>& expectedRatio)
{
    return serialMemory() + PartQueue::memory(threads, groupSize, expectedRatio);
}

ParallelDeflateDecompressor::ParallelDeflateDecompressor(const DeflateWindow& window, unsigned threads,
                                                         std::uint64_t memoryLimit)
    : m_window(window)
    , m_memoryLimit(memoryLimit)
    , m_decoder(window)
    , m_parts(threads)
{
}

Result<void> ParallelDeflateDecompressor::setMemoryLimit(std::uint64_t bytes)
{
    if (m_started && bytes < serialMemory()) {
        return std::unexpected(Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = serialMemory()});
    }
    m_memoryLimit = bytes;
    return {};
}

Decompressor::Coded ParallelDeflateDecompressor::code(ByteView in, MutableBytes out)
{
    if (!m_started && m_memoryLimit < serialMemory()) {
        return {.step = {}, .error = Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = serialMemory()}};
    }
    m_started = true;
    Coded coded;
    for (;;) {
        coded.step.produced += giveReady(out.subspan(coded.step.produced));
        if (m_handedOut < m_ready.outSize) {
            return coded;
        }
        const Next next = advance(in.subspan(coded.step.consumed), out.subspan(coded.step.produced), coded);
        coded.step.working = next == Next::Wait;
        if (next != Next::GoOn) {
            return coded;
        }
    }
}

auto ParallelDeflateDecompressor::advance(ByteView in, MutableBytes out, Coded& coded) -> Next
{
    switch (m_state) {
    case State::Start:
        return beginStream(in, coded);
    case State::Between:
        return findNext(in, coded);
    case State::Serial:
        return decodeSerially(in, out, coded);
    case State::Groups:
        return decodeGroups(in, coded);
    case State::Members:
        return decodeMembers(in, coded);
    case State::Retreat:
        return retreat(coded);
    case State::End:
        return Next::Suspend;
    }
    std::unreachable();
}

/// `next` are the first bytes of the stream, as far as they are there.
auto ParallelDeflateDecompressor::beginStream(ByteView next, const Coded& coded) -> Next
{
    const bool isGzip = m_window.container == DeflateContainer::Gzip;
    const bool isBgzf = isGzip && m_trustsSizes && backlog().empty() && bgzfMemberSize(next);
    if (isBgzf && m_parts.open(0, m_memoryLimit - serialMemory(), position(coded))) {
        m_members = 0;
        m_state = State::Members;
    } else {
        m_decoder.begin();
        m_state = State::Serial;
    }
    return Next::GoOn;
}

auto ParallelDeflateDecompressor::findNext(ByteView in, Coded& coded) -> Next
{
    const bool isRaw = m_window.container == DeflateContainer::Raw;
    const bool isRetreat = !backlog().empty();
    if (isRetreat && backlog().size() < detectionBytes) {
        const std::size_t count = std::min(in.size(), detectionBytes - backlog().size());
        keep(in.first(count));
        coded.step.consumed += count;
        in = in.subspan(count);
    }
    const ByteView next = isRetreat ? backlog() : in;
    if (!isRaw && next.size() < detectionBytes && !m_inputEnds) {
        return Next::Suspend;
    }
    const ByteView head = next.first(std::min(next.size(), detectionBytes));
    if (!isRaw && !head.empty() && judgeStart(formatOf(*m_window.container), head) == StreamStart::Whole) {
        return beginStream(head, coded);
    }
    if (isRetreat) { // what was taken cannot be given back
        return fail(coded, corruptData(), position(coded));
    }
    m_state = State::End;
    coded.step.done = true;
    return Next::Suspend;
}

auto ParallelDeflateDecompressor::decodeSerially(ByteView in, MutableBytes out, Coded& coded) -> Next
{
    const bool isRetreat = !backlog().empty();
    const bool wasAtData = m_decoder.isAtData();
    StreamDecoder::Progress progress = m_decoder.run(isRetreat ? backlog() : in, out);
    (isRetreat ? m_backlogStart : coded.step.consumed) += progress.consumed;
    coded.step.produced += progress.produced;
    if (progress.error) {
        return fail(coded, std::move(*progress.error), position(coded));
    }
    const bool isTold = m_collector != nullptr && progress.produced > 0;
    if (isTold && tell(out.first(progress.produced), coded) == Next::Fail) {
        return Next::Fail;
    }
    if (m_decoder.isEnded()) {
        ++m_streams;
        m_state = State::Between;
        return Next::GoOn;
    }
    if (!wasAtData && m_decoder.isAtData() && backlog().empty()) {
        enterGroups(position(coded));
    }
    const bool isStuck = progress.consumed == 0 && progress.produced == 0;
    return isStuck && m_state == State::Serial ? Next::Suspend : Next::GoOn;
}

auto ParallelDeflateDecompressor::tell(ByteView made, Coded& coded) -> Next
{
    try {
        m_collector->add(made, m_decoder, position(coded), totalOut() + coded.step.produced);
        return Next::GoOn;
    } catch (const std::bad_alloc&) {
        return fail(coded, {.kind = ErrorKind::OutOfMemory}, position(coded));
    }
}

void ParallelDeflateDecompressor::enterGroups(std::uint64_t offset)
{
    m_index = ChunkIndex::find(m_decoder.extraField());
    if (!m_index || !m_parts.open(m_index->groupSize(), m_memoryLimit - serialMemory(), offset)) {
        return;
    }
    m_nextGroup = 0;
    m_goodGroups = 0;
    m_state = State::Groups;
}

auto ParallelDeflateDecompressor::decodeGroups(ByteView in, Coded& coded) -> Next
{
    const std::size_t taken = fillGroups(in);
    coded.step.consumed += taken;
    const bool isAllFilled = m_nextGroup == m_index->groups().size();
    const bool isInputOver = m_inputEnds && taken == in.size();
    if (!m_parts.isEmpty()) {
        const bool mustWait = m_parts.isFull() || isAllFilled || isInputOver;
        return mustWait || m_parts.isFrontDone() ? takePart(coded) : Next::Suspend;
    }
    if (isAllFilled && !m_doubted) {
        m_state = State::Serial;
        return Next::GoOn;
    }
    if (isAllFilled || isInputOver) {
        beginRetreat(State::Serial);
        return Next::GoOn;
    }
    return Next::Suspend;
}

std::size_t ParallelDeflateDecompressor::fillGroups(ByteView in)
{
    std::size_t taken = 0;
    while (m_nextGroup < m_index->groups().size() && !m_parts.isFull()) {
        const ChunkIndex::Group& group = m_index->groups()[m_nextGroup];
        if (m_parts.missing() == 0) {
            m_parts.want(group.size);
        }
        taken += m_parts.collect(in.subspan(taken));
        if (m_parts.missing() > 0) {
            break;
        }
        m_parts.submit(GzipPart::Group{m_index->uncompressedSize(m_nextGroup), group.crc});
        ++m_nextGroup;
    }
    return taken;
}

auto ParallelDeflateDecompressor::decodeMembers(ByteView in, Coded& coded) -> Next
{
    bool isOver = false;
    const std::size_t taken = fillMembers(in, isOver);
    coded.step.consumed += taken;
    const bool isInputOver = m_inputEnds && taken == in.size();
    if (!m_parts.isEmpty()) {
        const bool mustWait = m_parts.isFull() || isOver || isInputOver;
        return mustWait || m_parts.isFrontDone() ? takePart(coded) : Next::Suspend;
    }
    if (isOver) {
        m_state = State::Between;
        return Next::GoOn;
    }
    if (isInputOver) {
        beginRetreat(State::Between);
        return Next::GoOn;
    }
    return Next::Suspend;
}

/// `isOver`: what follows begins no BGZF member; everything in front of it is in the queue.
std::size_t ParallelDeflateDecompressor::fillMembers(ByteView in, bool& isOver)
{
    std::size_t taken = 0;
    while (!m_parts.isFull() && !isOver) {
        const ByteView rest = in.subspan(taken);
        if (m_parts.missing() > 0) {
            if (rest.empty()) {
                break;
            }
            taken += m_parts.collect(rest);
            continue;
        }
        if (rest.size() < bgzfHeadSize && !m_inputEnds) {
            break;
        }
        const std::optional<std::size_t> size = bgzfMemberSize(rest);
        isOver = !size;
        if (m_members > 0 && (isOver || m_members == PartDecoder::membersInPart)) {
            m_parts.submit(std::nullopt);
            m_members = 0;
        } else if (size) {
            m_parts.want(*size);
            ++m_members;
        }
    }
    return taken;
}

auto ParallelDeflateDecompressor::takePart(Coded& coded) -> Next
{
    const bool isProgress = coded.step.consumed > 0 || coded.step.produced > 0;
    Result<std::optional<GzipPart>> part = m_parts.take(isProgress ? 0ms : patience);
    if (!part) {
        return fail(coded, part.error(), position(coded));
    }
    if (!*part) {
        return Next::Wait;
    }
    return m_state == State::Groups ? acceptGroup(std::move(**part), coded)
                                    : acceptMembers(std::move(**part));
}

/// An index is believed once one of its first two groups was good. Until then a group that is not may
/// mean that the index is of other data: somebody may have compressed the member anew.
auto ParallelDeflateDecompressor::acceptGroup(GzipPart part, Coded& coded) -> Next
{
    if (part.isGood() && !m_doubted) {
        m_decoder.skip(ByteView(part.out).first(part.outSize), part.group->crc);
        ++m_goodGroups;
        handOut(std::move(part));
        return Next::GoOn;
    }
    if (part.isGood() || m_goodGroups > 0) {
        return fail(coded, corruptData(), m_doubted ? m_doubted->offset : part.offset);
    }
    if (!m_doubted) {
        m_doubted = std::move(part);
        return Next::GoOn;
    }
    keep(m_doubted->in);
    m_doubted.reset();
    keep(part.in);
    beginRetreat(State::Serial);
    return Next::GoOn;
}

auto ParallelDeflateDecompressor::acceptMembers(GzipPart part) -> Next
{
    m_streams += part.members;
    if (!part.isGood()) {
        m_trustsSizes = false;
        keep(ByteView(part.in).subspan(part.consumed));
        beginRetreat(State::Between);
    }
    handOut(std::move(part));
    return Next::GoOn;
}

void ParallelDeflateDecompressor::beginRetreat(State after)
{
    m_state = State::Retreat;
    m_afterRetreat = after;
}

/// Collects the bytes of everything that is in the queue or on the way there.
auto ParallelDeflateDecompressor::retreat(Coded& coded) -> Next
{
    if (m_doubted) {
        keep(m_doubted->in);
        m_doubted.reset();
    }
    while (!m_parts.isEmpty()) {
        Result<std::optional<GzipPart>> part = m_parts.take(patience);
        if (!part) {
            return fail(coded, part.error(), position(coded));
        }
        if (!*part) {
            return Next::Wait;
        }
        keep((*part)->in);
        m_parts.recycle(std::move(**part));
    }
    keep(m_parts.dropCollected());
    m_state = m_afterRetreat;
    return Next::GoOn;
}

void ParallelDeflateDecompressor::keep(ByteView bytes)
{
    if (m_backlogStart == m_backlog.size()) {
        m_backlog.clear();
        m_backlogStart = 0;
    }
    m_backlog.insert(m_backlog.end(), bytes.begin(), bytes.end());
}

void ParallelDeflateDecompressor::handOut(GzipPart part)
{
    m_parts.recycle(std::exchange(m_ready, std::move(part)));
    m_handedOut = 0;
}

ByteView ParallelDeflateDecompressor::lent() const
{
    return m_lends ? ByteView(m_ready.out).first(m_ready.outSize).subspan(m_handedOut) : ByteView();
}

std::size_t ParallelDeflateDecompressor::giveReady(MutableBytes out)
{
    if (m_lends) {
        return 0;
    }
    const std::size_t count = std::min(out.size(), m_ready.outSize - m_handedOut);
    std::ranges::copy(ByteView(m_ready.out).subspan(m_handedOut, count), out.begin());
    m_handedOut += count;
    return count;
}

auto ParallelDeflateDecompressor::fail(Coded& coded, Error error, std::uint64_t offset) -> Next
{
    error.offset = offset;
    coded.error = std::move(error);
    return Next::Fail;
}

/// Where decoding has come to: what waits in the backlog has not been used yet.
std::uint64_t ParallelDeflateDecompressor::position(const Coded& coded) const
{
    return totalIn() + coded.step.consumed - backlog().size();
}

} // namespace holdall::codec
