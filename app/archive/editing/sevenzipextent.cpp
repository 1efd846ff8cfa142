#include "app/archive/editing/sevenzipextent.h"

#include "codec/deflate/littleendian.h"

#include <array>
#include <string_view>

namespace holdall {

codec::Result<bool> isWholeSevenZip(codec::ByteSource& source)
{
    static constexpr std::string_view magic = "7z\xBC\xAF\x27\x1C";
    static constexpr std::uint64_t headSize = 32; // what is in front of everything
    static constexpr std::size_t offsetAt = 12; // of what ends the archive, counted from behind the front
    static constexpr std::size_t sizeAt = 20;
    std::array<std::byte, headSize> head = {};
    const codec::Result<std::size_t> count = source.readAt(0, head);
    if (!count) {
        return std::unexpected(count.error());
    }
    const std::string_view text(reinterpret_cast<const char*>(head.data()), head.size());
    const std::uint64_t end =
        codec::loadLittleEndian(head, offsetAt, 8) + codec::loadLittleEndian(head, sizeAt, 8);
    return *count == headSize && text.starts_with(magic) && source.size() == headSize + end;
}

} // namespace holdall
