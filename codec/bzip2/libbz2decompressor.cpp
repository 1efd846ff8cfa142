#include "codec/bzip2/libbz2decompressor.h"

#include "codec/bzip2/libbz2buffers.h"

#include <algorithm>

namespace holdall::codec {

namespace {

Error memoryLimitError(std::uint64_t bytesNeeded)
{
    return {.kind = ErrorKind::MemoryLimit, .nativeCode = BZ_MEM_ERROR, .bytesNeeded = bytesNeeded};
}

} // namespace

Result<std::unique_ptr<Decompressor>> Libbz2Decompressor::make(std::uint64_t memoryLimit)
{
    std::unique_ptr<Libbz2Decompressor> decompressor(new Libbz2Decompressor(memoryLimit));
    const int result = BZ2_bzDecompressInit(&decompressor->m_stream, 0, 0);
    if (result != BZ_OK) {
        return failure(result == BZ_MEM_ERROR ? ErrorKind::OutOfMemory : ErrorKind::Internal, result);
    }
    return decompressor;
}

std::uint64_t Libbz2Decompressor::memory(int level)
{
    // bzip2(1) says 100k + 4 x block size; the fixed part is the DState (64,144) of libbz2 1.0.8.
    return 64'144 + 4 * libbz2::blockSize(level);
}

Libbz2Decompressor::~Libbz2Decompressor()
{
    BZ2_bzDecompressEnd(&m_stream);
}

Result<void> Libbz2Decompressor::setMemoryLimit(std::uint64_t bytes)
{
    if (bytes < m_memoryUsed) {
        return std::unexpected(memoryLimitError(m_memoryUsed));
    }
    m_memoryLimit = bytes;
    return {};
}

Decompressor::Coded Libbz2Decompressor::code(ByteView in, MutableBytes out)
{
    return m_headerRead < headerSize ? codeHeader(in) : callDecompress(in, out);
}

/// The header makes no output; it is passed on byte by byte so that the level can be looked at first.
Decompressor::Coded Libbz2Decompressor::codeHeader(ByteView in)
{
    Coded coded;
    while (m_headerRead < headerSize && coded.step.consumed < in.size()) {
        const ByteView next = in.subspan(coded.step.consumed, 1);
        if (m_headerRead == levelAt) {
            if (coded.error = checkLevel(next.front()); coded.error) {
                return coded;
            }
        }
        const Coded one = callDecompress(next, {});
        coded.step.consumed += one.step.consumed;
        m_headerRead += one.step.consumed;
        if (coded.error = one.error; coded.error) {
            return coded;
        }
    }
    return coded;
}

/// A digit that is no level is left for libbz2 to refuse.
std::optional<Error> Libbz2Decompressor::checkLevel(std::byte digit)
{
    const int level = std::to_integer<int>(digit) - '0';
    if (level < 1 || level > 9) {
        return std::nullopt;
    }
    if (memory(level) > m_memoryLimit) {
        return memoryLimitError(memory(level));
    }
    m_memoryUsed = memory(level);
    return std::nullopt;
}

Decompressor::Coded Libbz2Decompressor::callDecompress(ByteView in, MutableBytes out)
{
    libbz2::setBuffers(m_stream, in, out);
    const int result = BZ2_bzDecompress(&m_stream);
    Coded coded{.step = libbz2::stepOf(m_stream, in, out), .error = errorOf(result)};
    coded.step.done = result == BZ_STREAM_END;
    return coded;
}

std::optional<Error> Libbz2Decompressor::errorOf(int result) const
{
    switch (result) {
    case BZ_OK:
    case BZ_STREAM_END:
        return std::nullopt;
    case BZ_DATA_ERROR_MAGIC:
        return Error{.kind = ErrorKind::UnknownFormat, .nativeCode = result};
    case BZ_DATA_ERROR:
        return Error{.kind = ErrorKind::Corrupt, .nativeCode = result};
    case BZ_MEM_ERROR:
        return Error{.kind = ErrorKind::OutOfMemory, .nativeCode = result};
    default:
        return Error{.kind = ErrorKind::Internal, .nativeCode = result};
    }
}

} // namespace holdall::codec
