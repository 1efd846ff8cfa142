#include "codec/xz/parallelxzdecompressor.h"

#include <algorithm>
#include <new>
#include <utility>

namespace holdall::codec {

namespace {

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

} // namespace

ParallelXzDecompressor::ParallelXzDecompressor(std::uint64_t memoryLimit, unsigned threads)
    : BlockDecompressor(memoryLimit, threads,
                        [](std::stop_token stop) { return XzBlockDecoding(std::move(stop)); })
    , m_index(lzma_index_hash_init(nullptr, nullptr), endIndexHash)
{
    if (!m_index) {
        throw std::bad_alloc();
    }
}

Result<void> ParallelXzDecompressor::setMemoryLimit(std::uint64_t bytes)
{
    const std::uint64_t used = m_part == Part::DirectBody ? m_block->decoderMemory() : 0;
    if (bytes < used) {
        return std::unexpected(Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = used});
    }
    return BlockDecompressor::setMemoryLimit(bytes);
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
    }
    std::unreachable();
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
        return failHere(ret);
    }
    m_check = checkFromNative(m_flags.check);
    if (lzma_check_is_supported(m_flags.check) == 0) {
        return failHere(LZMA_UNSUPPORTED_CHECK);
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
        return failHere(block.error());
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
    if (cost && canWait(*cost) && hasRoomFor(*cost)) {
        beginWaitingBody(*cost);
        return Move::Done;
    }
    if (isInside()) {
        return Move::NeedsThreads;
    }
    dropSpareBuffers();
    if (m_block->decoderMemory() > memoryLimit()) {
        return meetMemoryLimit(m_block->decoderMemory(), m_position);
    }
    m_part = Part::DirectBody;
    const lzma_ret ret = m_block->start(m_direct);
    return ret == LZMA_OK ? Move::Done : failHere(ret);
}

void ParallelXzDecompressor::beginWaitingBody(std::uint64_t cost)
{
    m_task = makeTask(cost);
    m_task.body.reserve(checkedCast<std::size_t>(*m_block->bodySize()));
    m_task.block = std::move(m_block);
    m_task.offset = m_position;
    m_part = Part::WaitingBody;
}

auto ParallelXzDecompressor::collectBody(ByteView& in) -> Move
{
    const auto size = checkedCast<std::size_t>(*m_task.block->bodySize());
    collect(in, m_task, size);
    m_position = m_task.offset + m_task.bodySize;
    if (m_task.bodySize < size) {
        return Move::NeedsInput;
    }
    submit(std::exchange(m_task, {}));
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
        return failHere(ret);
    }
    return out.empty() ? Move::NeedsRoom : in.empty() ? Move::NeedsInput : Move::Done;
}

auto ParallelXzDecompressor::readIndex(ByteView& in) -> Move
{
    if (isInside()) {
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
    return ret == LZMA_STREAM_END ? Move::Done : ret == LZMA_OK ? Move::NeedsInput : failHere(ret);
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
        return failHere(LZMA_DATA_ERROR);
    }
    ret = ret == LZMA_OK ? lzma_stream_flags_compare(&m_flags, &footer) : ret;
    if (ret != LZMA_OK) {
        return failHere(ret);
    }
    return end();
}

/// Of a block that is not whole counts what there is.
void ParallelXzDecompressor::moveBehindInput()
{
    if (m_part == Part::WaitingBody) {
        m_task.isWhole = false;
        submit(std::exchange(m_task, {}));
    }
    failHere(Error{.kind = ErrorKind::Truncated});
}

auto ParallelXzDecompressor::noteBlock(const XzBlock& block) -> Move
{
    const lzma_ret ret = lzma_index_hash_append(m_index.get(), block.unpaddedSize(), block.decodedSize());
    return ret == LZMA_OK ? Move::Done : failHere(ret);
}

auto ParallelXzDecompressor::failHere(Error error) -> Move
{
    error.offset = m_position;
    return fail(std::move(error));
}

} // namespace holdall::codec
