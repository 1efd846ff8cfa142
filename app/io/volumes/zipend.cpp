#include "app/io/volumes/zipend.h"

#include "codec/deflate/littleendian.h"

namespace holdall {

std::optional<std::size_t> findZipEnd(codec::ByteView tail)
{
    static constexpr std::uint64_t signature = 0x06054b50;
    for (std::size_t at = tail.size() < zipEndSize ? 0 : tail.size() - zipEndSize + 1; at-- > 0;) {
        const codec::ByteView rest = tail.subspan(at);
        if (codec::loadLittleEndian(rest, 0, 4) == signature
            && codec::loadLittleEndian(rest, zipEndSize - 2, 2) <= rest.size() - zipEndSize) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace holdall
