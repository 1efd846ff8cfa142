#include "codec/bzip2/blockhead.h"

#include "codec/bzip2/recencylist.h"

namespace holdall::codec::bzip2 {

Verdict readMagic(BitReader& in, std::uint64_t magic)
{
    for (unsigned left = magicBits; left > 0; left -= 8) {
        if (in.rest() < 8) {
            return Verdict::RanOut;
        }
        if (in.take(8) != (magic >> (left - 8) & 0xFFU)) {
            return Verdict::Corrupt;
        }
    }
    return Verdict::Complete;
}

Verdict BlockHead::read(BitReader& in, int level)
{
    const Verdict magic = readMagic(in, blockMagic);
    if (magic != Verdict::Complete) {
        return magic;
    }
    const bool isRight = readParts(in, level);
    if (in.isOverrun()) {
        return Verdict::RanOut;
    }
    return isRight ? Verdict::Complete : Verdict::Corrupt;
}

/// Each part stops at its first error, so that an overrun tells that the error is not of the data.
bool BlockHead::readParts(BitReader& in, int level)
{
    constexpr std::uint32_t originSlack = 10; // libbz2's; behind the symbols it is looked at again
    crc = in.take(crcBits);
    isRandomised = in.take(1) == 1;
    origin = in.take(originBits);
    if (origin > blockCapacity(level) + originSlack || !readUsedBytes(in)) {
        return false;
    }
    const unsigned tableCount = in.take(tableCountBits);
    if (tableCount < minTables || tableCount > maxTables || !readSelectors(in, tableCount)) {
        return false;
    }
    for (unsigned table = 0; table < tableCount; ++table) {
        if (!readTable(in, tables[table])) {
            return false;
        }
    }
    return true;
}

bool BlockHead::readUsedBytes(BitReader& in)
{
    constexpr unsigned part = 16;
    const std::uint32_t usedParts = in.take(part);
    usedCount = 0;
    for (unsigned i = 0; i < part; ++i) {
        const bool isUsed = (usedParts >> (part - 1 - i) & 1U) != 0;
        const std::uint32_t used = isUsed ? in.take(part) : 0;
        for (unsigned j = 0; j < part; ++j) {
            if ((used >> (part - 1 - j) & 1U) != 0) {
                usedBytes[usedCount++] = static_cast<std::uint8_t>(i * part + j);
            }
        }
    }
    return usedCount > 0;
}

bool BlockHead::readSelectors(BitReader& in, unsigned tableCount)
{
    const std::uint32_t count = in.take(selectorCountBits);
    selectors.clear();
    static constexpr std::array<std::uint8_t, maxTables> inOrder = {0, 1, 2, 3, 4, 5};
    RecencyList recent(inOrder);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t bits = in.peek(maxTables);
        const auto position =
            static_cast<unsigned>(std::countl_one(static_cast<std::uint8_t>(bits << (8 - maxTables))));
        if (position >= tableCount) {
            in.skip(tableCount);
            return false;
        }
        in.skip(position + 1);
        if (in.isOverrun()) {
            return false;
        }
        const std::uint8_t table = recent.takeAt(position);
        if (i < maxSelectors) {
            selectors.push_back(table);
        }
    }
    return count > 0;
}

bool BlockHead::readTable(BitReader& in, CodeTable& table) const
{
    CodeLengths lengths = {};
    std::uint32_t length = in.take(codeLengthBits);
    for (unsigned symbol = 0; symbol < alphabetSize(); ++symbol) {
        for (;;) {
            if (length < 1 || length > maxCodeLength || in.isOverrun()) {
                return false;
            }
            if (in.take(1) == 0) {
                break;
            }
            length += in.take(1) == 0 ? 1U : ~0U;
        }
        lengths[symbol] = static_cast<std::uint8_t>(length);
    }
    table.assign(std::span(lengths).first(alphabetSize()));
    return true;
}

} // namespace holdall::codec::bzip2
