#include "codec/sampleratio.h"

#include <zstd.h>

#include <algorithm>

namespace holdall::codec {

namespace {

constexpr std::size_t pieceSize = std::size_t(64) * 1024;
constexpr std::uint64_t pieceCount = 16;
constexpr int level = 1;

} // namespace

std::optional<double> sampleRatio(ByteSource& source)
{
    const std::uint64_t size = source.size().value_or(0);
    if (!source.hasRandomAccess() || size == 0) {
        return std::nullopt;
    }
    Bytes piece(pieceSize);
    Bytes coded(ZSTD_compressBound(pieceSize));
    std::size_t plainSize = 0;
    std::size_t codedSize = 0;
    const std::uint64_t distance = std::max<std::uint64_t>(size / pieceCount, pieceSize);
    for (std::uint64_t at = 0; at < size; at += distance) {
        const Result<std::size_t> count = source.readAt(at, piece);
        if (!count) {
            return std::nullopt;
        }
        const std::size_t made = ZSTD_compress(coded.data(), coded.size(), piece.data(), *count, level);
        if (ZSTD_isError(made) != 0) {
            return std::nullopt;
        }
        plainSize += *count;
        codedSize += made;
    }
    return plainSize == 0
        ? std::nullopt
        : std::optional(std::min(1.0, static_cast<double>(codedSize) / static_cast<double>(plainSize)));
}

} // namespace holdall::codec
