#include "codec/bzip2/runlengthencoder.h"

#include "codec/bzip2/blockcrc.h"
#include "codec/bzip2/runsearch.h"

#include <algorithm>

namespace holdall::codec::bzip2 {

namespace {

constexpr std::size_t longestRun = 255;

} // namespace

std::size_t RunLengthEncoder::take(ByteView in, RunLengthBlock& block)
{
    std::size_t taken = 0;
    while (taken < in.size() && !isFull(block)) {
        if (m_runLength == 0) {
            taken += takeLiterals(in.subspan(taken), block);
        }
        if (!isFull(block)) {
            taken += takeRun(in.subspan(taken), block);
        }
    }
    return taken;
}

void RunLengthEncoder::finish(RunLengthBlock& block)
{
    if (m_runLength > 0) {
        endRun(block);
    }
}

/// Bytes up to the next run that is shortened, or as many as have room, without a last run that may
/// go on behind `in`.
std::size_t RunLengthEncoder::takeLiterals(ByteView in, RunLengthBlock& block) const
{
    const std::size_t room = m_full - block.data.size();
    // Two bytes more than have room: the last run, of up to 3, is not cut.
    in = in.first(std::min(in.size(), room + runStart));
    const std::size_t run = findRun(in);
    std::size_t end = std::min(run, room);
    while (end > 0 && end < in.size() && in[end] == in[end - 1]) {
        ++end;
    }
    if (end == in.size()) {
        while (end > 0 && in[end - 1] == in.back()) {
            --end;
        }
    }
    const ByteView literals = in.first(end);
    block.data.insert(block.data.end(), literals.begin(), literals.end());
    block.crc = blockCrc(block.crc, literals);
    return end;
}

/// One run, from one byte on; it is held back if it may go on behind `in`.
std::size_t RunLengthEncoder::takeRun(ByteView in, RunLengthBlock& block)
{
    if (in.empty()) {
        return 0;
    }
    std::size_t taken = 0;
    if (m_runLength == 0) {
        m_runByte = in.front();
    }
    while (taken < in.size() && in[taken] == m_runByte && m_runLength < longestRun) {
        ++taken;
        ++m_runLength;
    }
    if (taken < in.size() || m_runLength == longestRun) {
        endRun(block);
    }
    return taken;
}

void RunLengthEncoder::endRun(RunLengthBlock& block)
{
    block.crc = blockCrcOfRun(block.crc, m_runByte, m_runLength);
    block.data.insert(block.data.end(), std::min(m_runLength, runStart), m_runByte);
    if (m_runLength >= runStart) {
        block.data.push_back(static_cast<std::byte>(m_runLength - runStart));
    }
    m_runLength = 0;
}

} // namespace holdall::codec::bzip2
