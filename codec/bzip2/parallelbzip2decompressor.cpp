#include "codec/bzip2/parallelbzip2decompressor.h"

#include "codec/bzip2/blockformat.h"
#include "codec/bzip2/parallelbzip2memory.h"
#include "codec/parallel/blocksize.h"
#include "codec/seek/seekcollector.h"

#include <bzlib.h>

#include <algorithm>
#include <new>
#include <utility>

namespace holdall::codec {

using bzip2::Span;
using bzip2::Verdict;

namespace {

/// False ends of streams inside one block before it is refused. Chance makes one in 2^48 bits.
constexpr unsigned maxAttempts = 16;

/// Bytes of the threads and of `blocks` blocks.
std::uint64_t memoryOf(int level, unsigned threads, std::uint64_t blocks,
                       const std::optional<double>& expectedRatio)
{
    const std::uint64_t size = bzip2::blockCapacity(level);
    return threads * bzip2::BlockDecoder::memory(size) + blocks * (size + codedSize(size, expectedRatio));
}

/// What stands where a magic has to be, if the input ends before its end: RanOut if it may be one.
Verdict judgeRest(const bzip2::BitReader& in)
{
    for (const std::uint64_t magic : {bzip2::blockMagic, bzip2::endMagic}) {
        bzip2::BitReader bits = in;
        if (readMagic(bits, magic) == Verdict::RanOut) {
            return Verdict::RanOut;
        }
    }
    return Verdict::Corrupt;
}

/// The offset is that of the byte that the bit is in.
Error errorAt(ErrorKind kind, int nativeCode, std::uint64_t bit)
{
    return {.kind = kind, .nativeCode = nativeCode, .offset = bit / 8};
}

/// At the end of the input.
Error truncated()
{
    return {.kind = ErrorKind::Truncated, .nativeCode = BZ_UNEXPECTED_EOF};
}

} // namespace

Result<std::unique_ptr<Decompressor>> ParallelBzip2Decompressor::make(std::uint64_t memoryLimit,
                                                                      unsigned threads)
{
    try {
        return std::unique_ptr<Decompressor>(new ParallelBzip2Decompressor(memoryLimit, threads));
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::OutOfMemory);
    }
}

std::uint64_t ParallelBzip2Decompressor::memory(int level, unsigned threads,
                                                const std::optional<double>& expectedRatio)
{
    // Beside the blocks inside: the one that comes out, and the input in front of all.
    return memoryOf(level, threads, threads + waitingBlocks + 2, expectedRatio);
}

std::uint64_t ParallelBzip2Decompressor::leastMemory(int level)
{
    return memoryOf(level, 1, 3, std::nullopt);
}

Result<void> ParallelBzip2Decompressor::setMemoryLimit(std::uint64_t bytes)
{
    const std::uint64_t used = m_pipeline == nullptr ? 0 : leastMemory(m_level);
    if (bytes < used) {
        return std::unexpected(Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = used});
    }
    m_memoryLimit = bytes;
    return {};
}

Decompressor::Coded ParallelBzip2Decompressor::code(ByteView in, MutableBytes out)
{
    Coded coded;
    try {
        for (Turn turn{.goesOn = true}; turn.goesOn;) {
            const std::size_t made = m_output.decode(out.subspan(coded.step.produced));
            coded.step.produced += made;
            m_madeBytes += made;
            if (!m_output.isAtEnd()) {
                return coded;
            }
            if (m_isDone) {
                coded.step.done = true;
                return coded;
            }
            turn = advance(in, coded.step);
            coded.error = turn.error;
        }
    } catch (const std::bad_alloc&) {
        coded.error = Error{.kind = ErrorKind::OutOfMemory};
    }
    return coded;
}

/// Does the next thing that can be done; waits only if nothing moved in `step`.
auto ParallelBzip2Decompressor::advance(ByteView in, Step& step) -> Turn
{
    if (m_failure) {
        return {.error = m_failure};
    }
    if (m_waiting) {
        return acceptHeader(*std::exchange(m_waiting, std::nullopt));
    }
    if (m_cutBlock && !m_isAlone) {
        return goBack(step);
    }
    const std::size_t taken = isFull() ? 0 : m_finder.take(in.subspan(step.consumed), m_inputEnds);
    step.consumed += taken;
    if (m_isAlone) {
        return m_finder.isHeldBack() ? decodeAlone() : Turn{.goesOn = taken > 0};
    }
    if (!isFull()) {
        Turn turn = cutSpan();
        if (turn.goesOn || turn.error) {
            return turn;
        }
    }
    if (isIdle()) {
        return {.goesOn = taken > 0};
    }
    if (m_pipeline->isFrontDone()) {
        return acceptFront();
    }
    return taken > 0 ? Turn{.goesOn = true} : waitForFront(step);
}

auto ParallelBzip2Decompressor::waitForFront(Step& step) -> Turn
{
    if (step.consumed > 0 || step.produced > 0) {
        return {};
    }
    step.working = !m_pipeline->waitForFront(patience);
    return {.goesOn = !step.working};
}

/// Gives the next span to the threads. Where there is nothing to decode, and nothing in front of it,
/// it is looked at now.
auto ParallelBzip2Decompressor::cutSpan() -> Turn
{
    Block block = spareBlock();
    if (!m_finder.next(block.span)) {
        m_spare.push_back(std::move(block));
        return {};
    }
    if (isIdle() && block.span.kind != Span::Kind::Block) {
        return accept(std::move(block));
    }
    m_pipeline->submit(std::move(block));
    return {.goesOn = true};
}

void ParallelBzip2Decompressor::decode(bzip2::BlockDecoder& decoder, Block& block)
{
    if (block.span.kind != Span::Kind::Block) {
        return;
    }
    bzip2::BitReader in = block.span.reader();
    block.verdict =
        in.rest() < bzip2::magicBits ? judgeRest(in) : decoder.decode(in, block.span.level, block.data);
    block.end = block.span.firstByte() * 8 + in.position();
    block.crc = decoder.crc();
}

auto ParallelBzip2Decompressor::acceptFront() -> Turn
{
    Result<Block> block = m_pipeline->take();
    return block ? accept(std::move(*block)) : Turn{.error = block.error()};
}

auto ParallelBzip2Decompressor::accept(Block block) -> Turn
{
    switch (block.span.kind) {
    case Span::Kind::Header:
        return acceptHeader(std::move(block));
    case Span::Kind::Block:
        return acceptBlock(std::move(block));
    case Span::Kind::End:
        return acceptEnd(std::move(block));
    }
    std::unreachable();
}

auto ParallelBzip2Decompressor::acceptHeader(Block block) -> Turn
{
    switch (block.span.edge) {
    case Span::Edge::Input:
        return {.error = truncated()};
    case Span::Edge::Bound:
        return {.error = errorAt(ErrorKind::UnknownFormat, BZ_DATA_ERROR_MAGIC, block.span.start)};
    case Span::Edge::Known:
        break;
    }
    const std::uint64_t needed = leastMemory(block.span.level);
    if (needed > m_memoryLimit) {
        m_waiting = std::move(block);
        return {.error =
                    Error{.kind = ErrorKind::MemoryLimit, .nativeCode = BZ_MEM_ERROR, .bytesNeeded = needed}};
    }
    m_level = block.span.level;
    m_crc = 0;
    if (m_pipeline == nullptr) {
        makePipeline();
    }
    m_spare.push_back(std::move(block));
    return {.goesOn = true};
}

/// As many threads as the memory limit admits. Streams of a higher level may follow the first one.
void ParallelBzip2Decompressor::makePipeline()
{
    constexpr int highest = 9;
    unsigned threads = m_threads;
    while (threads > 1 && memory(highest, threads) > m_memoryLimit) {
        --threads;
    }
    const bool isTight = memory(highest, threads) > m_memoryLimit;
    const unsigned workers = threads > 1 ? threads : 0;
    const Pipeline::Shape shape{.threads = workers, .capacity = isTight ? 1 : threads + waitingBlocks};
    m_pipeline = std::make_unique<Pipeline>(shape, [] {
        return [decoder = std::make_unique<bzip2::BlockDecoder>()](Block& block) { decode(*decoder, block); };
    });
}

auto ParallelBzip2Decompressor::acceptBlock(Block block) -> Turn
{
    switch (block.verdict) {
    case Verdict::Complete:
        return acceptWhole(std::move(block));
    case Verdict::Corrupt:
        return {.error = errorAt(ErrorKind::Corrupt, BZ_DATA_ERROR, block.span.start)};
    case Verdict::RanOut:
        break;
    }
    switch (block.span.edge) {
    case Span::Edge::Input:
        return {.error = truncated()};
    case Span::Edge::Bound:
        return {.error = errorAt(ErrorKind::Corrupt, BZ_DATA_ERROR, block.span.start)};
    case Span::Edge::Known:
        break;
    }
    m_behindCut.assign(block.span.content().begin(), block.span.content().end());
    m_cutBlock = std::move(block);
    m_attempts = 0;
    return {.goesOn = true};
}

/// A block that is right comes out, also if what follows it is wrong.
auto ParallelBzip2Decompressor::acceptWhole(Block block) -> Turn
{
    if (block.end < block.span.end) {
        bzip2::BitReader rest = block.span.reader();
        rest.moveTo(block.end - block.span.firstByte() * 8);
        const bool isCut = block.span.edge == Span::Edge::Input && judgeRest(rest) == Verdict::RanOut;
        m_failure = isCut ? truncated() : errorAt(ErrorKind::Corrupt, BZ_DATA_ERROR, block.end);
    }
    if (m_collector != nullptr) {
        m_collector->add({block.span.start, block.end, block.span.level}, m_madeBytes);
    }
    m_blocks += m_failure ? 0U : 1U;
    m_crc = bzip2::combinedCrc(m_crc, block.crc);
    m_spare.push_back(std::exchange(m_current, std::move(block)));
    m_output = bzip2::RunLengthDecoder(m_current.data);
    return {.goesOn = true};
}

auto ParallelBzip2Decompressor::acceptEnd(Block block) -> Turn
{
    if (block.span.edge == Span::Edge::Input) {
        return {.error = truncated()};
    }
    bzip2::BitReader in = block.span.reader();
    in.skip(bzip2::magicBits);
    if (in.take(bzip2::crcBits) != m_crc) {
        return {.error = errorAt(ErrorKind::Corrupt, BZ_DATA_ERROR, block.span.start)};
    }
    ++m_streams;
    m_isDone = !block.span.isFollowed;
    m_spare.push_back(std::move(block));
    return {.goesOn = true};
}

/// A mark in m_cutBlock was false. What was made of the spans behind it is dropped, and all of them
/// become input again.
auto ParallelBzip2Decompressor::goBack(Step& step) -> Turn
{
    while (!m_pipeline->isEmpty()) {
        if (!m_pipeline->isFrontDone()) {
            return waitForFront(step);
        }
        Result<Block> block = m_pipeline->take();
        if (!block) {
            return {.error = block.error()};
        }
        const ByteView content = block->span.content();
        m_behindCut.resize(checkedCast<std::size_t>(block->span.firstByte() - m_cutBlock->span.firstByte()));
        m_behindCut.insert(m_behindCut.end(), content.begin(), content.end());
        m_spare.push_back(std::move(*block));
    }
    m_finder.goBack(m_cutBlock->span, m_behindCut);
    m_isAlone = true;
    return {.goesOn = true};
}

/// Decodes m_cutBlock from as much input as it may reach into.
auto ParallelBzip2Decompressor::decodeAlone() -> Turn
{
    if (m_decoder == nullptr) {
        m_decoder = std::make_unique<bzip2::BlockDecoder>();
    }
    m_finder.copyAll(m_cutBlock->span);
    decode(*m_decoder, *m_cutBlock);
    const bool ranOut = m_cutBlock->verdict == Verdict::RanOut;
    if (ranOut && m_cutBlock->span.edge == Span::Edge::Known && ++m_attempts < maxAttempts) {
        m_finder.passFalseEnd();
        return {.goesOn = true};
    }
    Block block = *std::exchange(m_cutBlock, std::nullopt);
    m_isAlone = false;
    if (ranOut && block.span.edge == Span::Edge::Known) {
        return {.error = errorAt(ErrorKind::Corrupt, BZ_DATA_ERROR, block.span.start)};
    }
    if (block.verdict == Verdict::Complete) {
        m_finder.goOn(block.end);
        block.span.end = block.end;
    }
    return acceptBlock(std::move(block));
}

auto ParallelBzip2Decompressor::spareBlock() -> Block
{
    if (m_spare.empty()) {
        return {};
    }
    Block block = std::move(m_spare.back());
    m_spare.pop_back();
    return block;
}

} // namespace holdall::codec
