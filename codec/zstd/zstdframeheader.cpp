#include "codec/zstd/zstdframeheader.h"

#include <algorithm>
#include <array>

// For the sizes of the decoder's parts; see zstdoptions.cpp.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

namespace holdall::codec {

namespace {

constexpr std::array<std::byte, 4> frameMagic = {std::byte{0x28}, std::byte{0xB5}, std::byte{0x2F},
                                                 std::byte{0xFD}};
constexpr std::array<std::byte, 4> skippableMagic = {std::byte{0x50}, std::byte{0x2A}, std::byte{0x4D},
                                                     std::byte{0x18}};
constexpr std::size_t fixedSize = 5; ///< magic and descriptor

/// The byte behind the magic.
struct Descriptor {
    unsigned bits;

    bool hasChecksum() const { return (bits & 0x04U) != 0; }
    bool hasReservedBit() const { return (bits & 0x08U) != 0; }
    bool isSingleSegment() const { return (bits & 0x20U) != 0; }
    std::size_t windowBytes() const { return isSingleSegment() ? 0 : 1; }
    std::size_t dictionaryBytes() const { return std::array<std::size_t, 4>{0, 1, 2, 4}.at(bits & 3U); }
    std::size_t contentBytes() const
    {
        const std::size_t smallest = isSingleSegment() ? 1 : 0;
        return std::array<std::size_t, 4>{smallest, 2, 4, 8}.at(bits >> 6U);
    }
    std::size_t headerSize() const { return fixedSize + windowBytes() + dictionaryBytes() + contentBytes(); }
};

std::uint64_t littleEndian(ByteView bytes)
{
    std::uint64_t value = 0;
    for (std::size_t index = bytes.size(); index > 0; --index) {
        value = value << 8U | std::to_integer<std::uint64_t>(bytes[index - 1]);
    }
    return value;
}

bool startsLike(ByteView front, ByteView magic)
{
    const std::size_t size = std::min(front.size(), magic.size());
    return std::ranges::equal(front.first(size), magic.first(size));
}

/// Sixteen magic numbers mark skippable frames; they differ in the low four bits of the first byte.
bool startsSkippable(ByteView front)
{
    if (front.empty()) {
        return false;
    }
    std::array<std::byte, 4> head = {};
    const std::size_t size = std::min(front.size(), head.size());
    std::ranges::copy(front.first(size), head.begin());
    head[0] &= std::byte{0xF0};
    return startsLike(ByteView(head).first(size), skippableMagic);
}

std::unexpected<Error> refused(ErrorKind kind, std::uint64_t offset)
{
    return std::unexpected(Error{.kind = kind, .offset = offset});
}

std::uint64_t windowFrom(std::byte descriptor)
{
    const unsigned bits = std::to_integer<unsigned>(descriptor);
    const std::uint64_t base = std::uint64_t{1} << (10U + (bits >> 3U));
    return base + base / 8 * (bits & 7U);
}

std::uint64_t contentFrom(ByteView field)
{
    return littleEndian(field) + (field.size() == 2 ? 256U : 0U);
}

/// Reads what follows the descriptor.
ZstdFrameHeader fieldsOf(ByteView header, Descriptor descriptor)
{
    ZstdFrameHeader result{.checksum = descriptor.hasChecksum()};
    ByteView rest = header.subspan(fixedSize + descriptor.windowBytes());
    result.dictionaryId = static_cast<std::uint32_t>(littleEndian(rest.first(descriptor.dictionaryBytes())));
    rest = rest.subspan(descriptor.dictionaryBytes());
    if (!rest.empty()) {
        result.contentSize = contentFrom(rest);
    }
    result.windowSize = descriptor.isSingleSegment() ? *result.contentSize : windowFrom(header[fixedSize]);
    return result;
}

} // namespace

Result<std::size_t> ZstdFrameHeader::sizeFrom(ByteView front)
{
    if (startsSkippable(front)) {
        return skippableSize;
    }
    if (!startsLike(front, frameMagic)) {
        return refused(ErrorKind::UnknownFormat, 0);
    }
    if (front.size() < fixedSize) {
        return fixedSize;
    }
    return Descriptor{std::to_integer<unsigned>(front[fixedSize - 1])}.headerSize();
}

Result<ZstdFrameHeader> ZstdFrameHeader::parse(ByteView header)
{
    if (startsSkippable(header)) {
        const std::uint64_t size = littleEndian(header.subspan(skippableMagic.size(), 4));
        return ZstdFrameHeader{.skippable = true, .skippedSize = static_cast<std::uint32_t>(size)};
    }
    const Descriptor descriptor{std::to_integer<unsigned>(header[fixedSize - 1])};
    if (descriptor.hasReservedBit()) {
        return refused(ErrorKind::UnsupportedOption, fixedSize - 1);
    }
    const ZstdFrameHeader result = fieldsOf(header, descriptor);
    const ZSTD_bounds windows = ZSTD_dParam_getBounds(ZSTD_d_windowLogMax);
    if (result.windowSize > std::uint64_t{1} << static_cast<unsigned>(windows.upperBound)) {
        return refused(ErrorKind::UnsupportedOption, fixedSize);
    }
    if (result.dictionaryId != 0) {
        return refused(ErrorKind::NeedsDictionary, fixedSize + descriptor.windowBytes());
    }
    return result;
}

std::uint64_t ZstdFrameHeader::decoderMemory() const
{
    if (skippable) {
        return 0;
    }
    const std::uint64_t block = std::min<std::uint64_t>(windowSize, ZSTD_BLOCKSIZE_MAX);
    return ZSTD_estimateDCtxSize() + block
        + ZSTD_decodingBufferSize_min(windowSize, contentSize.value_or(ZSTD_CONTENTSIZE_UNKNOWN));
}

} // namespace holdall::codec
