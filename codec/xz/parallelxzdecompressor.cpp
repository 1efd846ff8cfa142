#include "codec/xz/parallelxzdecompressor.h"

#include <algorithm>
#include <new>
#include <utility>

namespace holdall::codec {

namespace {

constexpr std::chrono::milliseconds patience(50);

/// No block is kept in memory that takes more than this, whatever the limit: headers can lie.
constexpr std::uint64_t largestWaitingBlock = 1024 * 1024 * 1024;

void endIndexHash(lzma_index_hash* hash)
{
    lzma_index_hash_end(hash, nullptr);
}

/// Bytes that a block takes until it is delivered: as it came, decoded, and its decoder. Nothing if it
/// cannot wait in memory.
std::optional<std::uint64_t> costOf(const XzBlock& block)
{
    const std::optional<std::uint64_t> body = block.bodySize();
    const std::optional<std::uint64_t> data = block.uncompressedSize();
    if (!body || !data || *body > largestWaitingBlock || *data > largestWaitingBlock) {
        return std::nullopt;
    }
    return *body + *data + block.decoderMemory();
}

std::uint64_t capacity(const std::vector<XzBlockTask>& tasks)
{
    std::uint64_t sum = 0;
    for (const XzBlockTask& task : tasks) {
        sum += task.body.capacity() + task.data.capacity();
    }
    return sum;
}

} // namespace

ParallelXzDecompressor::ParallelXzDecompressor(std::uint64_t memoryLimit, unsigned threads)
    : m_memoryLimit(memoryLimit)
    , m_pipeline({.threads = threads, .capacity = threads}, [] { return XzBlockDecoding(); })
    , m_index(lzma_index_hash_init(nullptr, nullptr), endIndexHash)
{
    if (!m_index) {
        throw std::bad_alloc();
    }
}

ParallelXzDecompressor::~ParallelXzDecompressor() = default;

Result<void> ParallelXzDecompressor::setMemoryLimit(std::uint64_t bytes)
{
    const std::uint64_t used = m_memoryInside + (m_part == Part::DirectBody ? m_block->decoderMemory() : 0);
    if (bytes < used) {
        return std::unexpected(Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = used});
    }
    m_memoryLimit = bytes;
    return {};
}

Decompressor::Coded ParallelXzDecompressor::code(ByteView in, MutableBytes out)
{
    ByteView rest = in;
    MutableBytes room = out;
    m_error.reset();
    Move last = Move::Done;
    while (last == Move::Done && !m_error && m_part != Part::End) {
        last = move(rest, room);
    }
    return {.step = {.consumed = in.size() - rest.size(),
                     .produced = out.size() - room.size(),
                     .done = m_part == Part::End,
                     .working = last == Move::NeedsThreads},
            .error = m_error};
}

/// Output that is ready goes first, so that there is room in the pipeline again.
auto ParallelXzDecompressor::move(ByteView& in, MutableBytes& out) -> Move
{
    if (m_front || m_pipeline.isFrontDone()) {
        return deliver(out);
    }
    Move moved = moveInput(in, out);
    if (moved == Move::NeedsInput && m_inputEnds) {
        moved = m_pipeline.isEmpty() && m_part != Part::WaitingBody ? moved : endInputInside();
    }
    if (moved == Move::NeedsThreads && m_pipeline.waitForFront(patience)) {
        return Move::Done;
    }
    return moved;
}

auto ParallelXzDecompressor::moveInput(ByteView& in, MutableBytes& out) -> Move
{
    switch (m_part) {
    case Part::StreamHeader:
        return readStreamHeader(in);
    case Part::BlockHeader:
        return readBlockHeader(in);
    case Part::Admission:
        return admitBlock();
    case Part::WaitingBody:
        return collectBody(in);
    case Part::DirectBody:
        return decodeBody(in, out);
    case Part::Index:
        return readIndex(in);
    case Part::Footer:
        return readFooter(in);
    case Part::Failure:
        return report();
    case Part::End:
        return Move::Done;
    }
    std::unreachable();
}

auto ParallelXzDecompressor::deliver(MutableBytes& out) -> Move
{
    if (!m_front) {
        Result<XzBlockTask> task = m_pipeline.take();
        if (!task) {
            m_error = task.error();
            return Move::Done;
        }
        m_front = *std::move(task);
        m_delivered = 0;
    }
    const ByteView data = std::as_const(m_front->data).first(m_front->dataSize).subspan(m_delivered);
    const std::size_t count = std::min(data.size(), out.size());
    std::ranges::copy(data.first(count), out.begin());
    out = out.subspan(count);
    m_delivered += count;
    return count < data.size() ? Move::NeedsRoom : endDelivery();
}

auto ParallelXzDecompressor::endDelivery() -> Move
{
    XzBlockTask task = *std::exchange(m_front, std::nullopt);
    m_memoryInside -= task.cost;
    if (task.error) {
        m_error = task.error;
        return Move::Done;
    }
    const Move noted = noteBlock(*task.block);
    task.block.reset();
    m_spare.push_back(std::move(task));
    return noted;
}

/// Fills m_header up to `size` bytes.
auto ParallelXzDecompressor::collectHeader(ByteView& in, std::size_t size) -> Move
{
    const std::size_t count = std::min(in.size(), size - m_headerFilled);
    std::ranges::copy(in.first(count), MutableBytes(m_header).subspan(m_headerFilled).begin());
    in = in.subspan(count);
    m_headerFilled += count;
    m_position += count;
    return m_headerFilled == size ? Move::Done : Move::NeedsInput;
}

auto ParallelXzDecompressor::readStreamHeader(ByteView& in) -> Move
{
    if (collectHeader(in, LZMA_STREAM_HEADER_SIZE) == Move::NeedsInput) {
        return Move::NeedsInput;
    }
    m_headerFilled = 0;
    const lzma_ret ret = lzma_stream_header_decode(&m_flags, asUnsignedChars(ByteView(m_header)));
    if (ret != LZMA_OK) {
        return fail(ret);
    }
    m_check = checkFromNative(m_flags.check);
    if (lzma_check_is_supported(m_flags.check) == 0) {
        return fail(LZMA_UNSUPPORTED_CHECK);
    }
    m_part = Part::BlockHeader;
    return Move::Done;
}

/// A first byte of 0 is the index's.
auto ParallelXzDecompressor::readBlockHeader(ByteView& in) -> Move
{
    if (in.empty()) {
        return Move::NeedsInput;
    }
    if (m_headerFilled == 0 && in.front() == std::byte(0)) {
        m_part = Part::Index;
        return Move::Done;
    }
    const std::size_t size = XzBlock::headerSize(m_headerFilled == 0 ? in.front() : m_header.front());
    if (collectHeader(in, size) == Move::NeedsInput) {
        return Move::NeedsInput;
    }
    m_headerFilled = 0;
    Result<std::unique_ptr<XzBlock>> block = XzBlock::read(ByteView(m_header).first(size), m_flags.check);
    if (!block) {
        return fail(block.error());
    }
    m_block = *std::move(block);
    m_part = Part::Admission;
    return Move::Done;
}

/// A block waits for a thread if there is memory for it; what can never wait is decoded directly, when
/// all before it is delivered.
auto ParallelXzDecompressor::admitBlock() -> Move
{
    const std::optional<std::uint64_t> cost = costOf(*m_block);
    const bool canWait = cost && *cost <= m_memoryLimit;
    if (canWait && !m_pipeline.isFull() && *cost <= m_memoryLimit - std::min(m_memoryLimit, m_memoryInside)) {
        beginWaitingBody(*cost);
        return Move::Done;
    }
    if (!m_pipeline.isEmpty()) {
        return Move::NeedsThreads;
    }
    m_spare.clear();
    if (m_block->decoderMemory() > m_memoryLimit) {
        m_error = Error{
            .kind = ErrorKind::MemoryLimit, .offset = m_position, .bytesNeeded = m_block->decoderMemory()};
        return Move::Done;
    }
    m_part = Part::DirectBody;
    const lzma_ret ret = m_block->start(m_direct);
    return ret == LZMA_OK ? Move::Done : fail(ret);
}

void ParallelXzDecompressor::beginWaitingBody(std::uint64_t cost)
{
    XzBlockTask task;
    if (!m_spare.empty()) {
        task = std::move(m_spare.back());
        m_spare.pop_back();
    }
    if (capacity(m_spare) > m_memoryLimit - m_memoryInside - cost) {
        m_spare.clear();
    }
    task.cost = cost;
    task.block = std::move(m_block);
    task.offset = m_position;
    task.bodySize = 0;
    task.body.reserve(checkedCast<std::size_t>(*task.block->bodySize()));
    m_memoryInside += cost;
    m_task = std::move(task);
    m_part = Part::WaitingBody;
}

auto ParallelXzDecompressor::collectBody(ByteView& in) -> Move
{
    const auto size = checkedCast<std::size_t>(*m_task.block->bodySize());
    const std::size_t count = std::min(in.size(), size - m_task.bodySize);
    std::ranges::copy(in.first(count), m_task.body.first(size).subspan(m_task.bodySize).begin());
    in = in.subspan(count);
    m_task.bodySize += count;
    m_position += count;
    if (m_task.bodySize < size) {
        return Move::NeedsInput;
    }
    m_task.isWhole = true;
    m_pipeline.submit(std::exchange(m_task, {}));
    m_part = Part::BlockHeader;
    return Move::Done;
}

auto ParallelXzDecompressor::decodeBody(ByteView& in, MutableBytes& out) -> Move
{
    Step moved;
    const lzma_ret ret = m_direct.code(in, out, LZMA_RUN, moved);
    in = in.subspan(moved.consumed);
    out = out.subspan(moved.produced);
    m_position += moved.consumed;
    if (ret == LZMA_STREAM_END) {
        m_part = Part::BlockHeader;
        return noteBlock(*m_block);
    }
    if (ret != LZMA_OK && ret != LZMA_BUF_ERROR) {
        return fail(ret);
    }
    return out.empty() ? Move::NeedsRoom : in.empty() ? Move::NeedsInput : Move::Done;
}

auto ParallelXzDecompressor::readIndex(ByteView& in) -> Move
{
    if (!m_pipeline.isEmpty()) {
        return Move::NeedsThreads;
    }
    if (in.empty()) {
        return Move::NeedsInput;
    }
    std::size_t taken = 0;
    const lzma_ret ret = lzma_index_hash_decode(m_index.get(), asUnsignedChars(in), &taken, in.size());
    in = in.subspan(taken);
    m_position += taken;
    if (ret == LZMA_STREAM_END) {
        m_part = Part::Footer;
    }
    return ret == LZMA_STREAM_END ? Move::Done : ret == LZMA_OK ? Move::NeedsInput : fail(ret);
}

auto ParallelXzDecompressor::readFooter(ByteView& in) -> Move
{
    if (collectHeader(in, LZMA_STREAM_HEADER_SIZE) == Move::NeedsInput) {
        return Move::NeedsInput;
    }
    lzma_stream_flags footer = {};
    lzma_ret ret = lzma_stream_footer_decode(&footer, asUnsignedChars(ByteView(m_header)));
    if (ret == LZMA_FORMAT_ERROR
        || (ret == LZMA_OK && lzma_index_hash_size(m_index.get()) != footer.backward_size)) {
        return fail(LZMA_DATA_ERROR);
    }
    ret = ret == LZMA_OK ? lzma_stream_flags_compare(&m_flags, &footer) : ret;
    if (ret != LZMA_OK) {
        return fail(ret);
    }
    m_part = Part::End;
    return Move::Done;
}

/// The input ended, and blocks are not delivered yet, or one is not whole: what there is of it counts.
auto ParallelXzDecompressor::endInputInside() -> Move
{
    if (m_part == Part::WaitingBody) {
        m_task.isWhole = false;
        m_pipeline.submit(std::exchange(m_task, {}));
        fail(Error{.kind = ErrorKind::Truncated});
    }
    return Move::NeedsThreads;
}

auto ParallelXzDecompressor::noteBlock(const XzBlock& block) -> Move
{
    const lzma_ret ret = lzma_index_hash_append(m_index.get(), block.unpaddedSize(), block.decodedSize());
    return ret == LZMA_OK ? Move::Done : fail(ret);
}

/// Not at once: blocks before this place may still be on their way.
auto ParallelXzDecompressor::fail(Error error) -> Move
{
    error.offset = m_position;
    m_failure = std::move(error);
    m_part = Part::Failure;
    return Move::Done;
}

auto ParallelXzDecompressor::report() -> Move
{
    if (!m_pipeline.isEmpty()) {
        return Move::NeedsThreads;
    }
    m_error = m_failure;
    return Move::Done;
}

} // namespace holdall::codec
