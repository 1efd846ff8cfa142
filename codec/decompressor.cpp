#include "codec/decompressor.h"

#include <algorithm>

namespace holdall::codec {

namespace {

constexpr std::size_t firstOutput = 32 * 1024;
constexpr std::size_t largestGrowth = 16 * 1024 * 1024;

/// How far a full output buffer of `size` bytes grows.
std::size_t grown(std::size_t size, std::size_t maxLength)
{
    const std::size_t step = std::clamp(size, firstOutput, largestGrowth);
    return maxLength - size < step ? maxLength : size + step;
}

} // namespace

Result<Bytes> Decompressor::decompress(ByteView chunk, std::optional<std::size_t> maxLength)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (m_eof) {
        return failure(ErrorKind::EndOfStream);
    }
    m_pending.erase(m_pending.begin(), m_pending.begin() + checkedCast<std::ptrdiff_t>(m_pendingStart));
    m_pendingStart = 0;
    m_pending.insert(m_pending.end(), chunk.begin(), chunk.end());

    const std::size_t limit = maxLength.value_or(std::numeric_limits<std::size_t>::max());
    Bytes result = std::move(m_ready);
    m_ready.clear();
    if (result.size() > limit) {
        m_ready.assign(result.begin() + checkedCast<std::ptrdiff_t>(limit), result.end());
        result.resize(limit);
    }
    std::size_t filled = result.size();
    const Result<void> end = fill(result, filled, limit);
    result.resize(filled);
    if (!end) {
        if (end.error().kind == ErrorKind::MemoryLimit) {
            m_ready.insert(m_ready.begin(), result.begin(), result.end());
        }
        return std::unexpected(end.error());
    }
    return result;
}

Result<void> Decompressor::fill(Bytes& result, std::size_t& filled, std::size_t limit)
{
    for (;;) {
        if (filled == result.size() && filled < limit) {
            result.resize(grown(filled, limit));
        }
        const MutableBytes space = MutableBytes(result).subspan(filled);
        const Result<Step> step = this->step(ByteView(m_pending).subspan(m_pendingStart), space);
        if (!step) {
            return std::unexpected(step.error());
        }
        m_pendingStart += step->consumed;
        filled += step->produced;
        m_outputWaits = !m_eof && (m_blocked || step->produced == space.size());
        const bool stuck = step->consumed == 0 && step->produced == 0 && !step->working;
        const bool wantsInput = stuck || (m_pendingStart == m_pending.size() && !step->working);
        if (m_eof || filled == limit || (!m_error && !m_outputWaits && wantsInput)) {
            return {};
        }
    }
}

bool Decompressor::needsInput() const
{
    return !m_eof && !m_error && !m_outputWaits && m_ready.empty() && m_pendingStart == m_pending.size();
}

ByteView Decompressor::unusedData() const
{
    return m_eof ? ByteView(m_pending).subspan(m_pendingStart) : ByteView();
}

ByteView Decompressor::unconsumedTail() const
{
    return m_eof ? ByteView() : ByteView(m_pending).subspan(m_pendingStart);
}

Result<Step> Decompressor::step(ByteView in, MutableBytes out)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (m_eof) {
        return failure(ErrorKind::EndOfStream);
    }
    Coded coded = code(in, out);
    m_totalIn += coded.step.consumed;
    m_totalOut += coded.step.produced;
    m_eof = coded.step.done && !coded.error;
    m_blocked = coded.error && coded.error->kind == ErrorKind::MemoryLimit;
    if (!coded.error) {
        return coded.step;
    }
    if (!coded.error->offset) {
        coded.error->offset = m_totalIn;
    }
    if (!m_blocked) {
        m_error = coded.error;
    }
    if (coded.step.produced > 0 || coded.step.consumed > 0) {
        return coded.step;
    }
    return std::unexpected(*coded.error);
}

void Decompressor::returnLent()
{
    m_totalOut += lent().size();
    takeBackLent();
}

void Decompressor::copyStateOf(const Decompressor& other)
{
    m_ready = other.m_ready;
    m_pending = other.m_pending;
    m_pendingStart = other.m_pendingStart;
    m_outputWaits = other.m_outputWaits;
    m_blocked = other.m_blocked;
    m_eof = other.m_eof;
    m_totalIn = other.m_totalIn;
    m_totalOut = other.m_totalOut;
    m_error = other.m_error;
}

} // namespace holdall::codec
