#include "codec/detector.h"

#include <algorithm>
#include <bit>

namespace holdall::codec {

namespace {

constexpr std::size_t lzmaHeaderSize = 13;

std::uint64_t littleEndian(ByteView bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i) {
        value = value << 8U | std::to_integer<std::uint64_t>(bytes[i - 1]);
    }
    return value;
}

/// The LZMA_Alone header as xz(1) judges it (its file format has no magic): possible lc/lp/pb, a
/// dictionary of 2^n or 2^n + 2^(n-1) bytes, a size that is unknown or below 256 GiB.
bool isPlausibleLzma(ByteView head)
{
    if (head.size() < lzmaHeaderSize) {
        return false;
    }
    const unsigned properties = std::to_integer<unsigned>(head[0]);
    const unsigned literalContextBits = properties % 9;
    const unsigned literalPositionBits = properties / 9 % 5;
    if (properties >= 9 * 5 * 5 || literalContextBits + literalPositionBits > 4) {
        return false;
    }
    const auto dictionary = static_cast<std::uint32_t>(littleEndian(head.subspan(1, 4)));
    const bool anySize = dictionary == UINT32_MAX;
    const bool isPower = std::has_single_bit(dictionary);
    const bool isPowerAndHalf = std::popcount(dictionary) == 2 && (dictionary & dictionary >> 1U) != 0;
    if (!anySize && !isPower && !isPowerAndHalf) {
        return false;
    }
    const std::uint64_t size = littleEndian(head.subspan(5, 8));
    return size == UINT64_MAX || size < (std::uint64_t(1) << 38U);
}

/// RFC 1950, 2.2: method 8, a window of at most 32 KiB, header check, no preset dictionary.
bool isPlausibleZlib(ByteView head)
{
    if (head.size() < 2) {
        return false;
    }
    const unsigned method = std::to_integer<unsigned>(head[0]);
    const unsigned flags = std::to_integer<unsigned>(head[1]);
    return (method & 0x0FU) == 8 && method >> 4U <= 7 && (method << 8U | flags) % 31 == 0
        && (flags & 0x20U) == 0;
}

bool startsWith(ByteView head, ByteView magic)
{
    return head.size() >= magic.size() && std::ranges::equal(head.first(magic.size()), magic);
}

/// bzip2's magic is text; the level and the first block's (or the end's) mark make it sure.
bool isBzip2(ByteView head)
{
    static constexpr std::byte blockStart{0x31};
    static constexpr std::byte streamEnd{0x17};
    return head.size() < 5
        || (head[3] >= std::byte('1') && head[3] <= std::byte('9')
            && (head[4] == blockStart || head[4] == streamEnd));
}

/// RFC 8878, 3.1.2.
bool isZstdSkippableFrame(ByteView head)
{
    return head.size() >= 4 && (littleEndian(head.first(4)) & 0xFFFFFFF0U) == 0x184D2A50U;
}

std::optional<Format> formatFromMagic(ByteView head)
{
    for (const FormatInfo& entry : formats()) {
        if (!entry.magic.empty() && startsWith(head, entry.magic)) {
            return entry.format == Format::Bzip2 && !isBzip2(head) ? std::nullopt
                                                                   : std::optional(entry.format);
        }
    }
    return isZstdSkippableFrame(head) ? std::optional(Format::Zstd) : std::nullopt;
}

} // namespace

std::optional<Detection> detect(ByteView head)
{
    if (const std::optional<Format> format = formatFromMagic(head)) {
        return Detection{*format, Certainty::Magic};
    }
    if (isPlausibleLzma(head)) {
        return Detection{Format::Lzma, Certainty::Plausible};
    }
    if (isPlausibleZlib(head)) {
        return Detection{Format::Zlib, Certainty::Plausible};
    }
    return std::nullopt;
}

std::optional<Detection> detect(ByteView head, std::string_view fileName)
{
    const std::optional<Detection> detection = detect(head);
    if (detection && detection->certainty == Certainty::Magic) {
        return detection;
    }
    const std::optional<Format> named = formatFromSuffix(fileName);
    if (!named || !info(*named).magic.empty()) {
        return std::nullopt;
    }
    return Detection{*named, Certainty::Plausible};
}

} // namespace holdall::codec
