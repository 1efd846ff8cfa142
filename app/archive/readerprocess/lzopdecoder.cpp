#include "app/archive/readerprocess/lzopdecoder.h"

#include "app/archive/readerprocess/lzodecoder.h"
#include "codec/deflate/checksum.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace holdall {

namespace {

using namespace std::string_view_literals;
using codec::Bytes;
using codec::ByteView;

constexpr std::string_view lzopMagic = "\x89LZO\0\r\n\x1A\n"sv;
constexpr std::uint32_t largestBlock = std::uint32_t(64) << 20U; // as lzop has it

enum Flag : std::uint32_t {
    Adler32OfData = 0x1,
    Adler32OfPacked = 0x2,
    HasExtra = 0x40,
    Crc32OfData = 0x100,
    Crc32OfPacked = 0x200,
    HasFilter = 0x800,
    Crc32OfHeader = 0x1000,
};

bool isMagic(ByteView bytes)
{
    return std::ranges::equal(bytes, std::as_bytes(std::span(lzopMagic)));
}

std::uint32_t bigEndian(ByteView bytes)
{
    std::uint32_t value = 0;
    for (const std::byte byte : bytes) {
        value = (value << 8U) | std::to_integer<std::uint32_t>(byte);
    }
    return value;
}

std::uint32_t sumOf(ByteView bytes, bool isCrc)
{
    codec::Checksum sum(isCrc ? codec::Check::Crc32 : codec::Check::Adler32);
    sum.add(bytes);
    return sum.value();
}

bool isLzo1x(std::uint32_t method)
{
    return method >= 1 && method <= 3; // three ways to make one format
}

} // namespace

auto LzopDecoder::next() -> Outcome<std::optional<ByteView>>
{
    for (;;) {
        if (!m_isInside) {
            if (hasEnded()) {
                return std::nullopt;
            }
            if (const Outcome<void> header = readHeader(); !header) {
                return std::unexpected(header.error());
            }
        }
        const Outcome<std::uint32_t> size = number();
        if (!size) {
            return std::unexpected(size.error());
        }
        m_isInside = *size > 0;
        if (m_isInside) {
            return readBlock(*size).transform([this] { return std::optional(ByteView(m_block)); });
        }
    }
}

/// Between the parts, or in front of the first one.
bool LzopDecoder::hasEnded() const
{
    return m_position > 0 && m_position >= m_file.size();
}

/// A header checks itself.
auto LzopDecoder::readHeader() -> Outcome<void>
{
    const Outcome<Bytes> mark = bytes(lzopMagic.size());
    if (!mark || !isMagic(*mark)) {
        return std::unexpected(mark ? ReaderFailure::Corrupt : mark.error());
    }
    constexpr std::size_t fixedSize = 25; // versions, method, level, flags, mode, time, length of the name
    Outcome<Bytes> header = bytes(fixedSize);
    if (!header) {
        return std::unexpected(header.error());
    }
    const ByteView fixed = *header;
    constexpr std::uint32_t oldestVersion = 0x0940;
    m_flags = bigEndian(fixed.subspan(8, 4));
    if (bigEndian(fixed.first(2)) < oldestVersion || (m_flags & HasFilter) != 0
        || !isLzo1x(bigEndian(fixed.subspan(6, 1)))) {
        return std::unexpected(ReaderFailure::UnsupportedMethod);
    }
    m_isChecked = m_isChecked && (m_flags & (Adler32OfData | Crc32OfData)) != 0;
    const Outcome<Bytes> name = bytes(bigEndian(fixed.last(1)));
    const Outcome<std::uint32_t> check = name ? number() : std::unexpected(name.error());
    if (!check) {
        return std::unexpected(check.error());
    }
    header->insert(header->end(), name->begin(), name->end());
    if (sumOf(*header, (m_flags & Crc32OfHeader) != 0) != *check) {
        return std::unexpected(ReaderFailure::Corrupt);
    }
    return (m_flags & HasExtra) != 0 ? skipExtra() : Outcome<void>();
}

auto LzopDecoder::skipExtra() -> Outcome<void>
{
    const Outcome<std::uint32_t> size = number();
    if (!size) {
        return std::unexpected(size.error());
    }
    m_position += *size;
    return number().transform([](std::uint32_t) { });
}

/// What did not get smaller stands as it is, and has no checks of its own.
auto LzopDecoder::readBlock(std::size_t size) -> Outcome<void>
{
    const Outcome<std::uint32_t> packedSize = number();
    if (!packedSize || *packedSize > size || size > largestBlock) {
        return std::unexpected(packedSize ? ReaderFailure::Corrupt : packedSize.error());
    }
    const bool isPacked = *packedSize < size;
    const Outcome<Sums> ofData = readSums(Adler32OfData, Crc32OfData);
    const Outcome<Sums> ofPacked = isPacked && ofData ? readSums(Adler32OfPacked, Crc32OfPacked) : ofData;
    Outcome<Bytes> packed = ofPacked ? bytes(*packedSize) : std::unexpected(ofPacked.error());
    if (!packed || !ofPacked->fit(*packed)) {
        return std::unexpected(packed ? ReaderFailure::Corrupt : packed.error());
    }
    if (!isPacked) {
        m_block = *std::move(packed);
        return {};
    }
    m_block.resize(size);
    return decodeLzo(*packed, m_block).and_then([&] {
        return ofData->fit(m_block) ? Outcome<void>() : std::unexpected(ReaderFailure::Corrupt);
    });
}

auto LzopDecoder::readSums(std::uint32_t adler32Flag, std::uint32_t crc32Flag) -> Outcome<Sums>
{
    Sums sums;
    for (auto [flag, sum] : {std::pair(adler32Flag, &sums.adler32), std::pair(crc32Flag, &sums.crc32)}) {
        if ((m_flags & flag) == 0) {
            continue;
        }
        const Outcome<std::uint32_t> value = number();
        if (!value) {
            return std::unexpected(value.error());
        }
        *sum = *value;
    }
    return sums;
}

bool LzopDecoder::Sums::fit(ByteView bytes) const
{
    return (!adler32 || *adler32 == sumOf(bytes, false)) && (!crc32 || *crc32 == sumOf(bytes, true));
}

auto LzopDecoder::number() -> Outcome<std::uint32_t>
{
    return bytes(sizeof(std::uint32_t)).transform(bigEndian);
}

/// As many as that, or Truncated.
auto LzopDecoder::bytes(std::size_t size) -> Outcome<Bytes>
{
    if (size > m_file.size() - std::min(m_position, m_file.size())) {
        return std::unexpected(ReaderFailure::Truncated);
    }
    Bytes read(size);
    for (std::size_t done = 0; done < size;) {
        const auto count = m_file.readAt(m_position, codec::MutableBytes(read).subspan(done));
        if (!count || *count == 0) {
            return std::unexpected(count ? ReaderFailure::Truncated : ReaderFailure::System);
        }
        done += *count;
        m_position += *count;
    }
    return read;
}

} // namespace holdall
