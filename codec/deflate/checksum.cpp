#include "codec/deflate/checksum.h"

#include <libdeflate.h>
#include <zlib.h>

namespace holdall::codec {

void Checksum::add(ByteView data)
{
    if (data.empty()) {
        return; // the libraries take no data at all as the wish to begin
    }
    if (m_check == Check::Crc32) {
        m_value = libdeflate_crc32(m_value, data.data(), data.size());
    } else if (m_check == Check::Adler32) {
        m_value = libdeflate_adler32(m_value, data.data(), data.size());
    }
}

void Checksum::append(std::uint32_t value, std::uint64_t size)
{
    const auto length = checkedCast<z_off_t>(size);
    if (m_check == Check::Crc32) {
        m_value = static_cast<std::uint32_t>(crc32_combine(m_value, value, length));
    } else if (m_check == Check::Adler32) {
        m_value = static_cast<std::uint32_t>(adler32_combine(m_value, value, length));
    }
}

} // namespace holdall::codec
