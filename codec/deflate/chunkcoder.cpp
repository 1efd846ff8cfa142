#include "codec/deflate/chunkcoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <new>
#include <optional>

namespace holdall::codec {

namespace {

constexpr std::size_t largestStored = 65'535;
constexpr std::size_t storedHead = 5;
constexpr std::size_t emptyBlock = 6; ///< at most: 3 bits, padding, and the size
constexpr int fastestLevel = 1;

/// libdeflate's level for each of ours: the fastest one that makes no more than zlib's level of that
/// number does. (Of half programs, half text. Text alone may be 1 % larger, programs alone are smaller.)
constexpr std::array<int, 10> libraryLevels = {0, 1, 2, 3, 4, 5, 6, 7, 8, 8};

/// Where the bytes that a piece of data is made of are so even, only repetitions could save anything.
constexpr std::size_t pieceSize = std::size_t(64) * 1024;
constexpr double evenEntropy = 7.95; ///< bits a byte
constexpr std::size_t probeEvery = 4; ///< pieces

double entropy(ByteView data)
{
    std::array<std::uint32_t, 256> counts = {};
    for (const std::byte byte : data) {
        ++counts[std::to_integer<std::size_t>(byte)];
    }
    double sum = 0;
    for (const std::uint32_t count : counts) {
        sum += count == 0 ? 0 : count * std::log2(count);
    }
    const auto size = static_cast<double>(data.size());
    return std::log2(size) - sum / size;
}

std::size_t storedSize(std::size_t size)
{
    return size + (size + largestStored - 1) / largestStored * storedHead;
}

std::size_t store(ByteView chunk, Bytes& out, ChunkCoder::End end)
{
    std::byte* to = out.data();
    for (; !chunk.empty(); chunk = chunk.subspan(std::min(chunk.size(), largestStored))) {
        const std::size_t size = std::min(chunk.size(), largestStored);
        const bool isFinal = end == ChunkCoder::End::Final && size == chunk.size();
        const auto low = static_cast<std::byte>(size & 0xFFU);
        const auto high = static_cast<std::byte>(size >> 8U);
        const std::array head = {std::byte(isFinal ? 1 : 0), low, high, ~low, ~high};
        to = std::ranges::copy(head, to).out;
        to = std::ranges::copy(chunk.first(size), to).out;
    }
    return checkedCast<std::size_t>(to - out.data());
}

/// Ends `bits` of blocks with an empty stored block, so that they end on a byte. The bits behind them
/// in their last byte must be 0.
std::size_t alignEnd(std::size_t bits, Bytes& out)
{
    std::size_t size = (bits + 7) / 8;
    if (bits % 8 == 0) {
        return size;
    }
    const std::size_t headEnd = (bits + 3 + 7) / 8;
    if (headEnd > size) {
        out[size++] = std::byte(0);
    }
    for (const unsigned value : {0x00U, 0x00U, 0xFFU, 0xFFU}) {
        out[size++] = std::byte(value);
    }
    return size;
}

} // namespace

std::size_t ChunkCoder::room(std::size_t size)
{
    return storedSize(size) + emptyBlock + BlockWalker::slack;
}

std::uint64_t ChunkCoder::memory(int level)
{
    // What libdeflate 1.23 allocates for a compressor: of the fastest level, of 2 to 9.
    constexpr std::uint64_t fastest = 202'759;
    constexpr std::uint64_t greedyOrLazy = 668'295;
    const std::uint64_t own = level == 0 ? 0 : level == fastestLevel ? fastest : fastest + greedyOrLazy;
    return own + sizeof(ChunkCoder);
}

std::size_t ChunkCoder::code(ByteView chunk, Bytes& out, End end)
{
    out.resize(std::max(out.size(), room(chunk.size())));
    if (chunk.empty() && end == End::Final) {
        std::ranges::copy(finalBlock, out.begin());
        return finalBlock.size();
    }
    const bool isStored = m_level == 0 || looksIncompressible(chunk, out);
    const std::size_t size = isStored ? 0 : compress(chunk, out, end);
    return size > 0 && size < storedSize(chunk.size()) ? size : store(chunk, out, end);
}

void ChunkCoder::open(Handle& handle, int level)
{
    if (!handle) {
        handle.reset(libdeflate_alloc_compressor(level));
    }
    if (!handle) {
        throw std::bad_alloc();
    }
}

/// Every piece is judged by its bytes, every fourth one also by trying.
bool ChunkCoder::looksIncompressible(ByteView chunk, Bytes& out)
{
    if (chunk.size() < pieceSize) {
        return false;
    }
    for (ByteView rest = chunk; rest.size() >= pieceSize; rest = rest.subspan(pieceSize)) {
        if (entropy(rest.first(pieceSize)) < evenEntropy) {
            return false;
        }
    }
    open(m_probe, fastestLevel);
    for (std::size_t at = 0; at + pieceSize <= chunk.size(); at += probeEvery * pieceSize) {
        static constexpr std::size_t wanted = pieceSize - pieceSize / 200;
        if (libdeflate_deflate_compress(m_probe.get(), chunk.data() + at, pieceSize, out.data(), wanted)
            > 0) {
            return false;
        }
    }
    return true;
}

/// 0 if the blocks would be no smaller than the data, or if they are not what was expected.
std::size_t ChunkCoder::compress(ByteView chunk, Bytes& out, End end)
{
    open(m_compressor, libraryLevels.at(checkedCast<std::size_t>(m_level)));
    const std::size_t limit = storedSize(chunk.size());
    const std::size_t size =
        libdeflate_deflate_compress(m_compressor.get(), chunk.data(), chunk.size(), out.data(), limit);
    if (size == 0 || end == End::Final) {
        return size;
    }
    const auto walked = m_walker.walk(ByteView(out).first(size + BlockWalker::slack));
    if (!walked || walked->decodedSize != chunk.size() || (walked->end + 7) / 8 != size) {
        return 0;
    }
    out[walked->finalBlock / 8] &= ~(std::byte(1) << (walked->finalBlock % 8));
    return alignEnd(walked->end, out);
}

} // namespace holdall::codec
