#include "craftedstreams.h"

#include "bzip2streams.h"

#include <algorithm>

namespace holdall::test {

using codec::Bytes;
using codec::ByteView;

namespace {

const std::string endMark = bitsOf(0x177245385090, 48);

unsigned long valueAt(const std::string& bits, std::size_t at, std::size_t count)
{
    return std::stoul(bits.substr(at, count), nullptr, 2);
}

} // namespace

std::string bitsOf(std::uint64_t value, unsigned count)
{
    std::string bits;
    for (unsigned bit = count; bit > 0; --bit) {
        bits.push_back((value >> (bit - 1) & 1U) != 0 ? '1' : '0');
    }
    return bits;
}

std::string bitsOf(ByteView bytes)
{
    std::string bits;
    for (const std::byte byte : bytes) {
        bits += bitsOf(std::to_integer<std::uint64_t>(byte), 8);
    }
    return bits;
}

Bytes fromBits(const std::string& bits)
{
    Bytes bytes(bits.size() / 8);
    for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
        bytes[i / 8] |= std::byte(bits[i] == '1' ? 0x80U >> (i % 8) : 0U);
    }
    return bytes;
}

Bytes randomisedStream(const Bytes& data)
{
    constexpr std::size_t firstMasked = 617;
    constexpr std::size_t crcAt = 80; // behind the stream's and the block's marks
    constexpr std::size_t crcBits = 32;
    const std::string crc = bitsOf(bzip2Stream(data)).substr(crcAt, crcBits);
    Bytes masked = data;
    masked[firstMasked] ^= std::byte(1);
    std::string bits = bitsOf(bzip2Stream(masked));
    bits.replace(crcAt, crcBits, crc);
    bits[crcAt + crcBits] = '1';
    bits.replace(bits.rfind(endMark) + endMark.size(), crcBits, crc);
    return fromBits(bits);
}

Bytes withSelectors(ByteView stream, std::string_view added, bool isAligned)
{
    constexpr std::size_t usedAt = 32 + 48 + 32 + 1 + 24;
    constexpr std::size_t countBits = 15;
    std::string bits = bitsOf(stream);
    bits.resize(bits.rfind(endMark) + endMark.size() + 32); // without the padding
    const auto usedParts = std::count(bits.begin() + usedAt, bits.begin() + usedAt + 16, '1');
    const std::size_t countAt = usedAt + 16 + 16 * static_cast<std::size_t>(usedParts) + 3;
    const std::size_t count = valueAt(bits, countAt, countBits);
    std::size_t behind = countAt + countBits;
    for (std::size_t i = 0; i < count; ++i) {
        behind = bits.find('0', behind) + 1;
    }
    std::string selectors(isAligned ? (8 - behind % 8) % 8 : 0, '0');
    selectors += added;
    const auto more = static_cast<std::size_t>(std::ranges::count(selectors, '0'));
    bits.insert(behind, selectors);
    bits.replace(countAt, countBits, bitsOf(count + more, countBits));
    bits.append((8 - bits.size() % 8) % 8, '0');
    return fromBits(bits);
}

} // namespace holdall::test
