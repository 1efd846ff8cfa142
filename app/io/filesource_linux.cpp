#include "app/io/filesource.h"

#include "app/io/systemcalls.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace holdall {

namespace {

/// Opening a pipe would wake its writer, opening a device can do anything: look first, then open.
/// O_NONBLOCK is for what took the file's place in between; regular files do not heed it.
constexpr int openFlags = O_RDONLY | O_NONBLOCK | O_NOCTTY;

/// Smaller files (bytes) the system reads whole anyway.
constexpr std::uint64_t readAheadSize = 128 * 1024;

/// No file of more bytes is preloaded.
constexpr std::uint64_t preloadedSize = 32 * 1024;

Result<void> requireRegular(const SystemResult<FileStatus>& status, const std::filesystem::path& path)
{
    if (!status) {
        return std::unexpected(errorFromErrno(status.error(), path));
    }
    switch (status->kind) {
    case FileStatus::Kind::Regular:
        return {};
    case FileStatus::Kind::Folder:
        return std::unexpected(Error{.kind = ErrorKind::IsFolder, .path = path});
    case FileStatus::Kind::Link:
    case FileStatus::Kind::Other:
        break;
    }
    return std::unexpected(Error{.kind = ErrorKind::NotRegular, .path = path});
}

} // namespace

FileSource::FileSource(FileDescriptor descriptor, const FileStatus& status, std::filesystem::path path)
    : m_descriptor(std::move(descriptor))
    , m_status(status)
    , m_path(std::move(path))
{
}

Result<FileSource> FileSource::open(const std::filesystem::path& path, Seen seen)
{
    const Result<void> regular =
        seen == Seen::Regular ? Result<void>() : requireRegular(statusOf(path), path);
    if (!regular) {
        return std::unexpected(regular.error());
    }
    SystemResult<FileDescriptor> descriptor = openAt(workingFolder(), path.native(), openFlags);
    if (!descriptor) {
        return std::unexpected(errorFromErrno(descriptor.error(), path));
    }
    return adopt(std::move(*descriptor), path);
}

Result<FileSource> FileSource::openBeneath(const FileDescriptor& folder,
                                           const std::filesystem::path& relative,
                                           const std::filesystem::path& path)
{
    const SystemResult<FileDescriptor> place = holdall::openBeneath(folder.get(), relative, O_PATH);
    if (!place) {
        return std::unexpected(errorFromErrno(place.error(), path));
    }
    if (const Result<void> regular = requireRegular(statusOf(place->get()), path); !regular) {
        return std::unexpected(regular.error());
    }
    SystemResult<FileDescriptor> descriptor = holdall::openBeneath(folder.get(), relative, openFlags);
    if (!descriptor) {
        return std::unexpected(errorFromErrno(descriptor.error(), path));
    }
    return adopt(std::move(*descriptor), path);
}

Result<FileSource> FileSource::adopt(FileDescriptor descriptor, const std::filesystem::path& path)
{
    const SystemResult<FileStatus> status = statusOf(descriptor.get());
    if (const Result<void> regular = requireRegular(status, path); !regular) {
        return std::unexpected(regular.error());
    }
    if (status->size > readAheadSize) {
        ::posix_fadvise(descriptor.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    }
    return FileSource(std::move(descriptor), *status, path);
}

Result<FileSource> FileSource::openIn(const FileDescriptor& folder, const std::string& name,
                                      const std::filesystem::path& path)
{
    SystemResult<FileDescriptor> descriptor = openAt(folder.get(), name, openFlags | O_NOFOLLOW);
    if (!descriptor) {
        return std::unexpected(errorFromErrno(descriptor.error(), path));
    }
    return adopt(std::move(*descriptor), path);
}

void FileSource::preload()
{
    if (m_status.size > preloadedSize) {
        return;
    }
    codec::Bytes whole(m_status.size);
    const SystemResult<std::size_t> count = holdall::readAt(m_descriptor.get(), 0, whole);
    if (count && *count == whole.size()) {
        m_preloaded = std::move(whole);
    }
}

codec::Result<std::size_t> FileSource::read(codec::MutableBytes buffer)
{
    const std::optional<std::uint64_t> size = this->size();
    const std::uint64_t rest = size ? *size - std::min(*size, m_position) : buffer.size();
    const codec::MutableBytes room = buffer.first(std::min<std::uint64_t>(rest, buffer.size()));
    const codec::Result<std::size_t> count = readAt(m_position, room);
    if (count) {
        m_position += *count;
        m_endedEarly = m_endedEarly || (size && *count < room.size());
    }
    return count;
}

std::optional<std::uint64_t> FileSource::size() const
{
    return m_status.size == 0 ? std::nullopt : std::optional(m_status.size);
}

codec::Result<std::size_t> FileSource::readAt(std::uint64_t offset, codec::MutableBytes buffer)
{
    if (!m_preloaded.empty()) {
        const codec::ByteView rest =
            codec::ByteView(m_preloaded).subspan(std::min<std::uint64_t>(offset, m_preloaded.size()));
        const codec::ByteView part = rest.first(std::min(rest.size(), buffer.size()));
        std::ranges::copy(part, buffer.begin());
        return part.size();
    }
    const SystemResult<std::size_t> count = holdall::readAt(m_descriptor.get(), offset, buffer);
    return count ? codec::Result<std::size_t>(*count)
                 : codec::failure(codec::ErrorKind::ReadFailed, count.error());
}

Result<void> FileSource::checkUnchanged() const
{
    const SystemResult<FileStatus> named = statusOf(m_path); // of the open file, if it is still that
    if (m_endedEarly || !named || !m_status.isUnchanged(*named)) {
        return std::unexpected(Error{.kind = ErrorKind::SourceChanged, .path = m_path});
    }
    return {};
}

Result<void> FileSource::checkRead() const
{
    return m_preloaded.empty() ? checkUnchanged() : Result<void>();
}

Result<void> FileSource::checkUnmodified() const
{
    const SystemResult<FileStatus> opened = statusOf(m_descriptor.get());
    if (m_endedEarly || !opened || !m_status.isUnchanged(*opened)) {
        return std::unexpected(Error{.kind = ErrorKind::SourceChanged, .path = m_path});
    }
    return {};
}

} // namespace holdall
