#include "codec/bzip2/parallelbzip2compressor.h"

#include "codec/bzip2/blockencoder.h"
#include "codec/bzip2/blockformat.h"
#include "codec/bzip2/parallelbzip2memory.h"
#include "codec/parallel/blocksize.h"

#include <algorithm>
#include <new>
#include <utility>

namespace holdall::codec {

Result<std::unique_ptr<Compressor>> ParallelBzip2Compressor::make(const Bzip2Options& options,
                                                                  unsigned threads)
{
    try {
        return std::unique_ptr<Compressor>(new ParallelBzip2Compressor(options, threads));
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::OutOfMemory);
    }
}

std::uint64_t ParallelBzip2Compressor::memory(int level, unsigned threads,
                                              const std::optional<double>& expectedRatio)
{
    // Beside the blocks inside: the one that is filled, and the one that is written.
    const std::uint64_t size = bzip2::blockCapacity(level);
    const std::uint64_t blocks = threads + waitingBlocks + 2;
    return threads * bzip2::BlockEncoder::memory(size) + blocks * (size + codedSize(size, expectedRatio));
}

ParallelBzip2Compressor::ParallelBzip2Compressor(const Bzip2Options& options, unsigned threads)
    : m_blockSize(bzip2::blockCapacity(options.level()))
    , m_runs(bzip2::blockFull(options.level()))
    , m_pipeline({.threads = threads, .capacity = threads + waitingBlocks}, [] {
        return [encoder = std::make_unique<bzip2::BlockEncoder>()](Block& block) {
            encoder->encode(block.plain.data, block.plain.crc, block.encoded);
            block.encodedBits = block.encoded.size();
            block.encoded.pad();
        };
    })
{
    m_block.plain.data.reserve(m_blockSize);
    for (const char letter : {'B', 'Z', 'h'}) {
        m_output.put(8, static_cast<unsigned char>(letter));
    }
    m_output.put(8, static_cast<unsigned>('0' + options.level()));
}

bool ParallelBzip2Compressor::supports(Action action) const
{
    return action == Action::Run || action == Action::Finish;
}

Result<Step> ParallelBzip2Compressor::code(ByteView in, MutableBytes out, Action action)
{
    if (m_finishing && (action != Action::Finish || !in.empty())) {
        return failure(ErrorKind::EndOfStream);
    }
    try {
        for (Step step;;) {
            step.produced += writeOutput(out.subspan(step.produced));
            step.done = m_ended && m_written == m_output.bytes().size();
            if (step.done || m_written < m_output.bytes().size()) {
                return step;
            }
            const Result<bool> goesOn = advance(in, step, action == Action::Finish);
            if (!goesOn) {
                return std::unexpected(goesOn.error());
            }
            if (!*goesOn) {
                return step;
            }
        }
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::OutOfMemory);
    }
}

/// Does the next thing that can be done. False if the caller has to do something first, or to wait.
Result<bool> ParallelBzip2Compressor::advance(ByteView in, Step& step, bool isEnd)
{
    if (m_pipeline.isFrontDone()) {
        return takeBlock().transform([] { return true; });
    }
    const ByteView rest = in.subspan(step.consumed);
    const bool isAllTaken = rest.empty() && isEnd;
    if (!rest.empty() && !m_pipeline.isFull()) {
        step.consumed += m_runs.take(rest, m_block.plain);
        if (m_runs.isFull(m_block.plain)) {
            submit();
        }
        return true;
    }
    if (isAllTaken && !m_finishing && !m_pipeline.isFull()) {
        m_runs.finish(m_block.plain);
        m_finishing = true;
        if (!m_block.plain.data.empty()) {
            submit();
        }
        return true;
    }
    if (m_finishing && m_pipeline.isEmpty()) {
        endStream();
        return true;
    }
    if ((rest.empty() && !isEnd) || step.consumed > 0 || step.produced > 0) {
        return false;
    }
    step.working = !m_pipeline.waitForFront(patience);
    return !step.working;
}

std::size_t ParallelBzip2Compressor::writeOutput(MutableBytes out)
{
    const ByteView waiting = m_output.bytes().subspan(m_written);
    const std::size_t count = std::min(waiting.size(), out.size());
    std::ranges::copy(waiting.first(count), out.begin());
    m_written += count;
    if (m_written == m_output.bytes().size() && !m_ended) {
        m_output.dropBytes();
        m_written = 0;
    }
    return count;
}

void ParallelBzip2Compressor::submit()
{
    Block next;
    if (!m_spare.empty()) {
        next = std::move(m_spare.back());
        m_spare.pop_back();
    }
    next.plain.data.clear();
    next.plain.data.reserve(m_blockSize);
    next.plain.crc = 0;
    next.encoded.clear();
    m_pipeline.submit(std::exchange(m_block, std::move(next)));
}

Result<void> ParallelBzip2Compressor::takeBlock()
{
    Result<Block> block = m_pipeline.take();
    if (!block) {
        return std::unexpected(block.error());
    }
    m_output.put(block->encoded.bytes(), block->encodedBits);
    m_crc = bzip2::combinedCrc(m_crc, block->plain.crc);
    m_spare.push_back(std::move(*block));
    return {};
}

void ParallelBzip2Compressor::endStream()
{
    m_output.put(bzip2::magicBits / 2, bzip2::endMagic >> bzip2::magicBits / 2);
    m_output.put(bzip2::magicBits / 2, bzip2::endMagic & ((1U << bzip2::magicBits / 2) - 1));
    m_output.put(bzip2::crcBits, m_crc);
    m_output.pad();
    m_ended = true;
}

} // namespace holdall::codec
