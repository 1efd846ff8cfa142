#include "app/io/volumes/volumereader.h"

#include "app/io/systemcalls.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace holdall {

namespace {

/// So many volumes are open at most: one for each thread that reads at a time, and some more.
constexpr std::size_t mostOpen = 16;

/// O_NONBLOCK is for what took the file's place since it was looked at.
constexpr int openFlags = O_RDONLY | O_NONBLOCK | O_NOCTTY;

} // namespace

VolumeReader::VolumeReader(const FileDescriptor& folder, std::vector<Volume> volumes)
    : m_folder(folder)
    , m_volumes(std::move(volumes))
    , m_volumeSize(m_volumes.front().status.size)
    , m_size(m_volumeSize * (m_volumes.size() - 1) + m_volumes.back().status.size)
{
}

codec::Result<std::size_t> VolumeReader::read(codec::MutableBytes buffer)
{
    const codec::Result<std::size_t> count = readAt(m_position, buffer);
    m_position += count.value_or(0);
    return count;
}

codec::Result<std::size_t> VolumeReader::readAt(std::uint64_t offset, codec::MutableBytes buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size() && offset + filled < m_size) {
        const std::uint64_t from = offset + filled;
        const auto index = static_cast<std::size_t>(std::min(from / m_volumeSize, m_volumes.size() - 1UL));
        const std::uint64_t inside = from - index * m_volumeSize;
        const std::uint64_t rest = m_volumes[index].status.size - inside;
        const codec::Result<OpenVolume> volume = opened(index);
        if (!volume) {
            return std::unexpected(volume.error());
        }
        const codec::MutableBytes room =
            buffer.subspan(filled, std::min<std::uint64_t>(rest, buffer.size() - filled));
        const SystemResult<std::size_t> count = holdall::readAt((*volume)->get(), inside, room);
        if (!count) {
            return codec::failure(codec::ErrorKind::ReadFailed, count.error());
        }
        filled += *count;
        if (*count < room.size()) {
            m_endedEarly = true;
            break;
        }
    }
    return filled;
}

codec::Result<VolumeReader::OpenVolume> VolumeReader::opened(std::size_t index)
{
    if (OpenVolume volume = kept(index)) {
        return volume;
    }
    SystemResult<FileDescriptor> file = openAt(m_folder.get(), m_volumes[index].name, openFlags);
    if (!file) {
        return codec::failure(codec::ErrorKind::ReadFailed, file.error());
    }
    const SystemResult<FileStatus> status = statusOf(file->get());
    if (!status || !status->isSameFile(m_volumes[index].status)) {
        return codec::failure(codec::ErrorKind::ReadFailed, status ? ESTALE : status.error());
    }
    auto volume = std::make_shared<const FileDescriptor>(std::move(*file));
    const std::lock_guard lock(m_mutex);
    m_open.emplace_back(index, volume);
    if (m_open.size() > mostOpen) {
        m_open.pop_front();
    }
    return volume;
}

VolumeReader::OpenVolume VolumeReader::kept(std::size_t index)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_open, index, [](const auto& open) { return open.first; });
    return found == m_open.end() ? nullptr : found->second;
}

} // namespace holdall
