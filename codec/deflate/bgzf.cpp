#include "codec/deflate/bgzf.h"

#include "codec/deflate/littleendian.h"

#include <algorithm>
#include <array>

namespace holdall::codec {

namespace {

/// Magic, method, and the flags: an extra field and nothing else.
constexpr std::array start = {std::byte(0x1F), std::byte(0x8B), std::byte(8), std::byte(4)};

/// From the extra field's size on: 6; "BC", 2.
constexpr std::size_t extraAt = 10;
constexpr std::array extra = {std::byte(6),   std::byte(0), std::byte('B'),
                              std::byte('C'), std::byte(2), std::byte(0)};
constexpr std::size_t trailerSize = 8;

} // namespace

std::optional<std::size_t> bgzfMemberSize(ByteView head)
{
    if (head.size() < bgzfHeadSize || !std::ranges::equal(head.first(start.size()), start)
        || !std::ranges::equal(head.subspan(extraAt, extra.size()), extra)) {
        return std::nullopt;
    }
    const std::size_t size = loadLittleEndian(head, extraAt + extra.size(), 2) + 1;
    return size > bgzfHeadSize + trailerSize ? std::optional(size) : std::nullopt;
}

} // namespace holdall::codec
