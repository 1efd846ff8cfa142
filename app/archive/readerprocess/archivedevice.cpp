#include "app/archive/readerprocess/archivedevice.h"

#include <span>

namespace holdall {

qint64 ArchiveDevice::readData(char* data, qint64 size)
{
    const codec::MutableBytes buffer =
        std::as_writable_bytes(std::span(data, static_cast<std::size_t>(size)));
    const std::expected<std::size_t, int> count = m_file.readAt(static_cast<std::uint64_t>(pos()), buffer);
    return count ? static_cast<qint64>(*count) : -1;
}

} // namespace holdall
