#include "app/archive/zip/method.h"

#include "codec/deflate/chunkcoder.h"

#include <utility>

namespace holdall::zip {

std::optional<codec::Format> formatFor(Method method)
{
    switch (method) {
    case Method::Stored:
        return std::nullopt;
    case Method::Deflate:
        return codec::Format::Deflate;
    case Method::Bzip2:
        return codec::Format::Bzip2;
    case Method::Lzma:
        return codec::Format::Lzma;
    case Method::Zstd:
        return codec::Format::Zstd;
    case Method::Xz:
        return codec::Format::Xz;
    }
    std::unreachable();
}

std::uint16_t neededVersion(Method method)
{
    switch (method) {
    case Method::Stored:
    case Method::Deflate:
        return 20;
    case Method::Bzip2:
        return 46;
    case Method::Lzma:
    case Method::Zstd:
    case Method::Xz:
        return 63;
    }
    std::unreachable();
}

/// LZMA is slow and its streams have one thread; the others' streams have several, or are fast.
std::size_t largestWhole(Method method)
{
    const bool isSlow = method == Method::Lzma || method == Method::Xz;
    return codec::ChunkCoder::chunkSize * (isSlow ? 8 : 1);
}

} // namespace holdall::zip
