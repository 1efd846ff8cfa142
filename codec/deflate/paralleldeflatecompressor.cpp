#include "codec/deflate/paralleldeflatecompressor.h"

#include "codec/deflate/deflateparameters.h"
#include "codec/deflate/littleendian.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace holdall::codec {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t chunkSize = ChunkCoder::chunkSize;
constexpr std::uint64_t unlimitedSize = std::numeric_limits<std::uint64_t>::max();
constexpr int defaultLevel = 6;
constexpr int defaultMemoryLevel = 8;

int effectiveLevel(int level)
{
    return level < 0 ? defaultLevel : level;
}

/// Enough for every thread to have work while the oldest block is waited for.
std::size_t blocksFor(unsigned threads)
{
    return std::size_t(2) * threads;
}

/// zlib's FLEVEL (RFC 1950, 2.2): 0 fastest, 3 smallest.
unsigned zlibLevelMark(int level)
{
    return level < 2 ? 0U : level < 6 ? 1U : level == 6 ? 2U : 3U;
}

} // namespace

bool ParallelDeflateCompressor::supportsOptions(const DeflateOptions& options)
{
    return options.windowSizeBits() == largestWindowBits && options.memoryLevel() == defaultMemoryLevel
        && options.strategy() == Strategy::Default && !options.dictionary();
}

std::unique_ptr<Compressor> ParallelDeflateCompressor::make(const DeflateOptions& options,
                                                            const Parallelism& parallelism)
{
    return std::unique_ptr<Compressor>(new ParallelDeflateCompressor(options, parallelism));
}

std::uint64_t ParallelDeflateCompressor::memory(int level, const Parallelism& parallelism)
{
    const std::uint64_t size = parallelism.inputSize.value_or(unlimitedSize);
    const std::uint64_t chunks = size / chunkSize + (size % chunkSize > 0 ? 1 : 0);
    // Beside those in the pipeline, a block is filled and another is handed out.
    const std::uint64_t blocks = std::min<std::uint64_t>(chunks, blocksFor(parallelism.threads) + 2);
    const std::uint64_t coders = std::min<std::uint64_t>(chunks, parallelism.threads);
    const std::uint64_t chunk = std::min<std::uint64_t>(size, chunkSize);
    return blocks * (chunk + ChunkCoder::room(chunk)) + coders * ChunkCoder::memory(effectiveLevel(level))
        + sizeof(ParallelDeflateCompressor);
}

ParallelDeflateCompressor::ParallelDeflateCompressor(const DeflateOptions& options,
                                                     const Parallelism& parallelism)
    : m_check(options.check())
    , m_container(options.container())
    , m_expected(std::min<std::uint64_t>(parallelism.inputSize.value_or(chunkSize), chunkSize))
    , m_checksum(options.check())
    , m_pipeline({.threads = parallelism.threads, .capacity = blocksFor(parallelism.threads)},
                 [level = effectiveLevel(options.level()), check = options.check()] {
                     return [coder = std::make_unique<ChunkCoder>(level), check](Block& block) {
                         Checksum checksum(check);
                         checksum.add(block.in);
                         block.check = checksum.value();
                         block.outSize = coder->code(block.in, block.out);
                     };
                 })
{
    if (m_container == DeflateContainer::Gzip && parallelism.canRewrite && parallelism.inputSize) {
        m_index = ChunkIndex::forSize(*parallelism.inputSize);
    }
    writeHeader(options);
}

void ParallelDeflateCompressor::writeHeader(const DeflateOptions& options)
{
    Bytes& header = m_ready.out;
    switch (m_container) {
    case DeflateContainer::Gzip:
        writeGzipHeader(options);
        break;
    case DeflateContainer::Zlib: {
        constexpr unsigned method = 0x78; // deflate with a window of 32 KiB
        const unsigned marked = method << 8U | zlibLevelMark(effectiveLevel(options.level())) << 6U;
        const unsigned whole = marked + (31 - marked % 31);
        header = {static_cast<std::byte>(whole >> 8U), static_cast<std::byte>(whole & 0xFFU)};
        break;
    }
    case DeflateContainer::Raw:
        break;
    }
    m_ready.outSize = header.size();
}

/// RFC 1952, 2.3.
void ParallelDeflateCompressor::writeGzipHeader(const DeflateOptions& options)
{
    constexpr unsigned hasExtraField = 4;
    constexpr unsigned hasName = 8;
    const GzipHeader fields = options.header().value_or(GzipHeader());
    const int level = effectiveLevel(options.level());
    const unsigned flags = (m_index ? hasExtraField : 0U) | (fields.name.empty() ? 0U : hasName);
    const unsigned extraFlags = level == 9 ? 2 : level < 2 ? 4 : 0;
    Bytes& header = m_ready.out;
    header = {std::byte(0x1F), std::byte(0x8B), std::byte(8), static_cast<std::byte>(flags)};
    appendLittleEndian(header, fields.modified, 4);
    appendLittleEndian(header, extraFlags, 1);
    appendLittleEndian(header, unixSystem, 1);
    if (m_index) {
        const Bytes subfield = m_index->subfield();
        appendLittleEndian(header, subfield.size(), 2);
        m_indexOffset = header.size();
        header.insert(header.end(), subfield.begin(), subfield.end());
    }
    if (!fields.name.empty()) {
        std::ranges::transform(fields.name, std::back_inserter(header),
                               [](char character) { return static_cast<std::byte>(character); });
        header.push_back(std::byte(0));
    }
}

void ParallelDeflateCompressor::writeTrailer()
{
    m_trailerWritten = true;
    Bytes& trailer = m_ready.out;
    trailer.assign(ChunkCoder::finalBlock.begin(), ChunkCoder::finalBlock.end());
    const std::uint32_t check = m_checksum.value();
    if (m_container == DeflateContainer::Gzip) {
        appendLittleEndian(trailer, check, 4);
        appendLittleEndian(trailer, m_size, 4);
    } else if (m_container == DeflateContainer::Zlib) {
        for (unsigned shift = 32; shift > 0; shift -= 8) {
            appendLittleEndian(trailer, check >> (shift - 8), 1);
        }
    }
    m_ready.outSize = trailer.size();
    m_handedOut = 0;
    if (m_groupFill > 0) {
        endGroup();
    }
    if (m_index && !m_index->complete(m_size)) {
        m_index.reset();
    }
}

std::vector<Rewrite> ParallelDeflateCompressor::rewrites() const
{
    if (!m_trailerWritten || !m_index) {
        return {};
    }
    return {{m_indexOffset, m_index->subfield()}};
}

Result<Step> ParallelDeflateCompressor::code(ByteView in, MutableBytes out, Action action)
{
    Step step;
    for (;;) {
        step.produced += handOut(out.subspan(step.produced));
        if (m_handedOut < m_ready.outSize) {
            return step;
        }
        step.consumed += fill(in.subspan(step.consumed));
        const bool isFlush = action != Action::Run && step.consumed == in.size();
        if (isFlush && !m_filling.in.empty() && !m_pipeline.isFull()) {
            submitFilling();
        }
        const bool mustWait = isFlush ? !m_pipeline.isEmpty() : step.consumed < in.size();
        if (m_pipeline.isFrontDone() || mustWait) {
            const bool isProgress = step.consumed > 0 || step.produced > 0;
            const Result<bool> taken = takeBlock(isProgress ? 0ms : patience);
            if (!taken) {
                return std::unexpected(taken.error());
            }
            if (!*taken) {
                step.working = true;
                return step;
            }
        } else if (action == Action::Finish && isFlush && !m_trailerWritten) {
            writeTrailer();
        } else {
            step.done = isFlush;
            return step;
        }
    }
}

std::size_t ParallelDeflateCompressor::handOut(MutableBytes out)
{
    const std::size_t count = std::min(out.size(), m_ready.outSize - m_handedOut);
    std::ranges::copy(ByteView(m_ready.out).subspan(m_handedOut, count), out.begin());
    m_handedOut += count;
    return count;
}

/// Takes input until there is no more, or no room for it: a whole chunk waits, and the pipeline is full.
std::size_t ParallelDeflateCompressor::fill(ByteView in)
{
    std::size_t consumed = 0;
    for (;;) {
        if (m_filling.in.size() == chunkSize && !m_pipeline.isFull()) {
            submitFilling();
        }
        const std::size_t count = std::min(in.size() - consumed, chunkSize - m_filling.in.size());
        if (count == 0) {
            return consumed;
        }
        if (m_filling.in.capacity() == 0) {
            m_filling.in.reserve(m_expected);
        }
        const ByteView part = in.subspan(consumed, count);
        m_filling.in.insert(m_filling.in.end(), part.begin(), part.end());
        consumed += count;
    }
}

void ParallelDeflateCompressor::submitFilling()
{
    m_pipeline.submit(std::exchange(m_filling, Block()));
    if (!m_spare.empty()) {
        m_filling = std::move(m_spare.back());
        m_spare.pop_back();
    }
}

/// Makes the oldest block the one to hand out; false if it is not done yet.
Result<bool> ParallelDeflateCompressor::takeBlock(std::chrono::milliseconds time)
{
    if (!m_pipeline.waitForFront(time)) {
        return false;
    }
    Result<Block> block = m_pipeline.take();
    if (!block) {
        return std::unexpected(block.error());
    }
    m_ready.in.clear();
    m_spare.push_back(std::exchange(m_ready, std::move(*block)));
    m_handedOut = 0;
    note(m_ready);
    return true;
}

void ParallelDeflateCompressor::note(const Block& block)
{
    m_checksum.append(block.check, block.in.size());
    m_size += block.in.size();
    if (!m_index) {
        return;
    }
    Checksum crc(Check::Crc32, m_group.crc);
    crc.append(block.check, block.in.size());
    m_group = {m_group.size + static_cast<std::uint32_t>(block.outSize), crc.value()};
    m_groupFill += block.in.size();
    if (m_groupFill == m_index->groupSize()) {
        endGroup();
    }
}

/// More groups than there is room for mean that there was more data than announced: no index.
void ParallelDeflateCompressor::endGroup()
{
    if (m_index && !m_index->add(m_group)) {
        m_index.reset();
    }
    m_group = {};
    m_groupFill = 0;
}

} // namespace holdall::codec
