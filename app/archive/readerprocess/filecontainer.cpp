#include "app/archive/readerprocess/filecontainer.h"

#include <array>

namespace holdall {

std::optional<Container> containerOf(ArchiveFile& file)
{
    static constexpr std::size_t leastMark = 3; // bytes
    static constexpr std::size_t longestMark = 9;
    std::array<std::byte, longestMark> start = {};
    const std::size_t size = file.readAt(0, start).value_or(0);
    return containerFromContent(codec::ByteView(start).first(size), leastMark);
}

} // namespace holdall
