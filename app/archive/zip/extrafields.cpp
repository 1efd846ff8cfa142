#include "app/archive/zip/extrafields.h"

#include "codec/deflate/littleendian.h"

#include <limits>

namespace holdall::zip {

using codec::loadLittleEndian;

std::optional<codec::ByteView> findExtra(codec::ByteView extra, std::uint16_t id)
{
    static constexpr std::size_t head = 4;
    while (extra.size() >= head) {
        const std::uint64_t size = loadLittleEndian(extra, 2, 2);
        if (size > extra.size() - head) {
            return std::nullopt;
        }
        if (loadLittleEndian(extra, 0, 2) == id) {
            return extra.subspan(head, size);
        }
        extra = extra.subspan(head + size);
    }
    return std::nullopt;
}

codec::Bytes withoutExtra(codec::ByteView extra, std::uint16_t id)
{
    static constexpr std::size_t head = 4;
    codec::Bytes kept;
    while (extra.size() >= head) {
        const std::size_t size = head + static_cast<std::size_t>(loadLittleEndian(extra, 2, 2));
        if (size > extra.size()) {
            break;
        }
        const codec::ByteView field = extra.first(size);
        if (loadLittleEndian(field, 0, 2) != id) {
            kept.insert(kept.end(), field.begin(), field.end());
        }
        extra = extra.subspan(size);
    }
    return kept;
}

Numbers withLarge(Numbers numbers, codec::ByteView extra)
{
    static constexpr std::uint16_t largeExtra = 0x0001;
    static constexpr std::uint64_t elsewhere = std::numeric_limits<std::uint32_t>::max();
    codec::ByteView rest = findExtra(extra, largeExtra).value_or(codec::ByteView());
    for (std::uint64_t* number : {&numbers.size, &numbers.packedSize, &numbers.offset}) {
        if (*number == elsewhere && rest.size() >= sizeof *number) {
            *number = loadLittleEndian(rest, 0, sizeof *number);
            rest = rest.subspan(sizeof *number);
        }
    }
    return numbers;
}

} // namespace holdall::zip
