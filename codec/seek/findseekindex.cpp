#include "codec/seek/findseekindex.h"

#include "codec/detector.h"
#include "codec/seek/bgzfseekindex.h"
#include "codec/seek/gzipseekindex.h"
#include "codec/seek/xzseekindex.h"
#include "codec/seek/zstdseekindex.h"

#include <algorithm>
#include <array>
#include <new>

namespace holdall::codec {

namespace {

Result<std::optional<Format>> formatOf(ByteSource& packed, const DecoderSettings& settings)
{
    if (settings.format) {
        return settings.format;
    }
    std::array<std::byte, detectionBytes> head = {};
    const Result<std::size_t> count = packed.readAt(0, head);
    if (!count) {
        return std::unexpected(count.error());
    }
    const std::optional<Detection> detection = detect(ByteView(head).first(*count));
    return detection ? std::optional(detection->format) : std::nullopt;
}

SeekIndexResult findFor(Format format, ByteSource& packed)
{
    switch (format) {
    case Format::Xz:
        return findXzSeekIndex(packed);
    case Format::Zstd:
        return findZstdSeekIndex(packed);
    case Format::Gzip: {
        SeekIndexResult index = findGzipSeekIndex(packed);
        return index && *index == nullptr ? findBgzfSeekIndex(packed) : index;
    }
    case Format::Bzip2:
    case Format::Zlib:
    case Format::Deflate:
    case Format::Lzma:
    case Format::RawLzma:
        break;
    }
    return nullptr;
}

} // namespace

Result<void> readExactly(ByteSource& source, std::uint64_t offset, MutableBytes buffer)
{
    const Result<std::size_t> count = source.readAt(offset, buffer);
    if (!count) {
        return std::unexpected(count.error());
    }
    return *count == buffer.size() ? Result<void>() : failure(ErrorKind::Truncated);
}

SeekIndexResult findSeekIndex(ByteSource& packed, const DecoderSettings& settings)
{
    if (!packed.hasRandomAccess() || !packed.size() || settings.filters || settings.windowBits
        || settings.dictionary) {
        return nullptr;
    }
    try {
        const Result<std::optional<Format>> format = formatOf(packed, settings);
        if (!format || !*format) {
            return format ? SeekIndexResult(nullptr) : std::unexpected(format.error());
        }
        SeekIndexResult index = findFor(**format, packed);
        return index && *index != nullptr && (*index)->blocks().count() < 2 ? nullptr : std::move(index);
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::OutOfMemory);
    }
}

} // namespace holdall::codec
