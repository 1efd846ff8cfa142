#include "app/archive/readerprocess/archivefile.h"

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace holdall {

ArchiveFile::ArchiveFile(int descriptor, StatusChannel& status, unsigned passes)
    : m_descriptor(descriptor)
    , m_status(status)
    , m_passes(passes)
{
    struct ::stat description = {};
    if (::fstat(descriptor, &description) == 0) {
        m_size = static_cast<std::uint64_t>(description.st_size);
    }
}

std::expected<std::size_t, int> ArchiveFile::readAt(std::uint64_t offset, codec::MutableBytes buffer)
{
    ssize_t count = -1;
    do {
        count = ::pread(m_descriptor, buffer.data(), buffer.size(), static_cast<::off_t>(offset));
    } while (count < 0 && errno == EINTR);
    if (count < 0) {
        m_error = errno;
        return std::unexpected(m_error);
    }
    skipped(static_cast<std::uint64_t>(count));
    return static_cast<std::size_t>(count);
}

void ArchiveFile::skipped(std::uint64_t size)
{
    m_done += size;
    m_status.tell({.kind = StatusRecord::Kind::Position, .value = m_done / m_passes});
}

} // namespace holdall
