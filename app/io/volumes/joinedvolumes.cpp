#include "app/io/volumes/joinedvolumes.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace holdall {

namespace fs = std::filesystem;

JoinedVolumes::JoinedVolumes(fs::path wholePath, Volumes volumes)
    : m_wholePath(std::move(wholePath))
    , m_volumes(std::move(volumes))
    , m_status(m_volumes.front()->status())
{
    m_status.size = 0;
    for (const auto& volume : m_volumes) {
        m_status.size += volume->status().size;
    }
}

codec::Result<std::size_t> JoinedVolumes::read(codec::MutableBytes buffer)
{
    const codec::Result<std::size_t> count = readAt(m_position, buffer);
    m_position += count.value_or(0);
    return count;
}

codec::Result<std::size_t> JoinedVolumes::readAt(std::uint64_t offset, codec::MutableBytes buffer)
{
    std::size_t done = 0;
    for (const auto& volume : m_volumes) {
        const std::uint64_t size = volume->status().size;
        if (offset >= size) {
            offset -= size;
            continue;
        }
        const auto room = std::min<std::uint64_t>(buffer.size() - done, size - offset);
        const codec::Result<std::size_t> count =
            volume->readAt(offset, buffer.subspan(done, static_cast<std::size_t>(room)));
        if (!count) {
            return count;
        }
        done += *count;
        if (*count < room || done == buffer.size()) {
            break;
        }
        offset = 0;
    }
    return done;
}

Result<void> JoinedVolumes::checkUnchanged() const
{
    for (const auto& volume : m_volumes) {
        if (Result<void> unchanged = volume->checkUnchanged(); !unchanged) {
            return unchanged;
        }
    }
    return {};
}

std::vector<fs::path> JoinedVolumes::files() const
{
    std::vector<fs::path> paths;
    std::ranges::transform(m_volumes, std::back_inserter(paths),
                           [](const auto& volume) { return volume->path(); });
    return paths;
}

std::vector<std::uint64_t> JoinedVolumes::volumeStarts() const
{
    std::vector<std::uint64_t> starts;
    std::uint64_t start = 0;
    for (const auto& volume : m_volumes) {
        starts.push_back(start);
        start += volume->status().size;
    }
    return starts;
}

} // namespace holdall
