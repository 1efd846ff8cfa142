#include "codec/bzip2/blockcrc.h"

#include <isa-l/crc.h>

#include <array>
#include <cassert>
#include <cstring>

namespace holdall::codec::bzip2 {

std::uint32_t blockCrc(std::uint32_t crc, ByteView bytes)
{
    return crc32_ieee(crc, asUnsignedChars(bytes), bytes.size());
}

std::uint32_t blockCrcOfRun(std::uint32_t crc, std::byte byte, std::size_t count)
{
    std::array<std::byte, 259> run; // NOLINT(cppcoreguidelines-pro-type-member-init): filled as far as used
    assert(count <= run.size());
    std::memset(run.data(), std::to_integer<int>(byte), count);
    return blockCrc(crc, ByteView(run).first(count));
}

} // namespace holdall::codec::bzip2
