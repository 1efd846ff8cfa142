#include "codec/bzip2/magicscanner.h"

#include "codec/bzip2/blockformat.h"

#include <algorithm>
#include <array>

namespace holdall::codec::bzip2 {

namespace {

/// Wherever a magic starts, the 5 bytes behind the one that it starts in are all its own, so one of
/// four pairs of bytes in them starts at a multiple of 4. Only such pairs are looked at, and looked up
/// among the 64 that may occur.
constexpr std::size_t stride = 4;

/// Bytes that a magic reaches into, at most.
constexpr std::size_t reach = 7;

class PairSet {
public:
    constexpr PairSet()
    {
        for (const std::uint64_t magic : {blockMagic, endMagic}) {
            for (unsigned shift = 8; shift < 8 + stride * 8; ++shift) {
                insert(magic >> (magicBits - 16 - (shift - 7)) & 0xFFFFU);
            }
        }
    }

    constexpr bool contains(std::size_t pair) const { return (m_words[pair / 64] >> pair % 64 & 1U) != 0; }

private:
    constexpr void insert(std::uint64_t pair) { m_words[pair / 64] |= std::uint64_t(1) << pair % 64; }

    std::array<std::uint64_t, 1024> m_words = {};
};

constexpr PairSet pairs;

/// The bits from `bit` on, as many as a magic has; zeros behind the end.
std::uint64_t bitsAt(ByteView bytes, std::uint64_t bit)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < reach; ++i) {
        const std::size_t at = bit / 8 + i;
        word = word << 8U | (at < bytes.size() ? std::to_integer<std::uint64_t>(bytes[at]) : 0U);
    }
    return word >> (8 - bit % 8) & ((std::uint64_t(1) << magicBits) - 1);
}

} // namespace

void findMagics(ByteView bytes, std::size_t from, std::uint64_t offset, std::deque<Mark>& marks)
{
    const std::size_t first = (from > reach ? from - reach : 0) / stride * stride;
    for (std::size_t at = first; at + 1 < bytes.size(); at += stride) {
        const std::size_t pair =
            std::to_integer<std::size_t>(bytes[at]) << 8U | std::to_integer<std::size_t>(bytes[at + 1]);
        if (!pairs.contains(pair)) {
            continue;
        }
        const std::uint64_t lowest = at > stride ? (at - stride) * 8 : 0;
        for (std::uint64_t bit = lowest; bit < at * 8; ++bit) {
            const std::uint64_t lastByte = (bit + magicBits - 1) / 8;
            if (lastByte < from || lastByte >= bytes.size()) {
                continue;
            }
            const std::uint64_t bits = bitsAt(bytes, bit);
            if (bits == blockMagic || bits == endMagic) {
                marks.push_back({.bit = offset * 8 + bit, .isEnd = bits == endMagic});
            }
        }
    }
}

} // namespace holdall::codec::bzip2
