#include "app/io/volumes/volumesource.h"

#include "app/io/foldernames.h"
#include "app/io/systemcalls.h"

#include <algorithm>
#include <cerrno>
#include <map>
#include <ranges>
#include <set>

#include <fcntl.h>

namespace holdall {

namespace {

namespace fs = std::filesystem;

Result<FileStatus> regularStatus(const fs::path& path)
{
    const SystemResult<FileStatus> status = statusOf(path);
    if (!status) {
        return std::unexpected(errorFromErrno(status.error(), path));
    }
    switch (status->kind) {
    case FileStatus::Kind::Regular:
        return *status;
    case FileStatus::Kind::Folder:
        return std::unexpected(Error{.kind = ErrorKind::IsFolder, .path = path});
    case FileStatus::Kind::Link:
    case FileStatus::Kind::Other:
        break;
    }
    return std::unexpected(Error{.kind = ErrorKind::NotRegular, .path = path});
}

/// From the first to the last that there is; one that is missing in between is an error.
Result<std::vector<Volume>> volumesOf(const VolumeSetName& set, const FileDescriptor& folder)
{
    const SystemResult<std::vector<std::string>> names = namesIn(folder);
    if (!names) {
        return std::unexpected(errorFromErrno(names.error(), set.folder));
    }
    const std::set<unsigned> numbers = volumeNumbers(*names, set.stem);
    const unsigned last = numbers.empty() ? 1 : *numbers.rbegin();
    std::vector<Volume> volumes;
    for (unsigned number = 1; number <= last; ++number) {
        const Result<FileStatus> status = regularStatus(set.volume(number));
        if (!status) {
            return std::unexpected(status.error());
        }
        volumes.emplace_back(volumeName(set.stem, number), *status);
    }
    return volumes;
}

/// What most volumes before the last have; of sizes that are equally frequent, the largest.
std::uint64_t commonSize(std::span<const Volume> volumes)
{
    std::map<std::uint64_t, std::size_t> counts;
    for (const Volume& volume : volumes.first(volumes.size() - 1)) {
        ++counts[volume.status.size];
    }
    const auto fromLargest = std::views::reverse(counts);
    return std::ranges::max_element(fromLargest, {}, [](const auto& entry) { return entry.second; })->first;
}

Error wrongSize(const fs::path& path, std::uint64_t size, std::uint64_t wanted)
{
    const codec::ErrorKind kind = size < wanted ? codec::ErrorKind::Truncated : codec::ErrorKind::Corrupt;
    return {.kind = ErrorKind::Data,
            .path = path,
            .needed = size < wanted ? wanted - size : 0,
            .codec = codec::Error{.kind = kind, .offset = std::min(size, wanted)}};
}

Result<void> checkSizes(const VolumeSetName& set, std::span<const Volume> volumes)
{
    if (volumes.size() == 1) {
        return {};
    }
    const std::uint64_t last = volumes.back().status.size;
    std::uint64_t wanted = commonSize(volumes);
    if (volumes.size() == 2) { // nothing else tells that the first is the one that is wrong
        wanted = std::max(wanted, last);
    }
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        const std::uint64_t size = volumes[i].status.size;
        const bool isLast = i + 1 == volumes.size();
        if (size > wanted || (size < wanted && !isLast)) {
            return std::unexpected(wrongSize(set.folder / volumes[i].name, size, wanted));
        }
    }
    return {};
}

} // namespace

VolumeSource::VolumeSource(VolumeSetName name, FileDescriptor folder, std::vector<Volume> volumes)
    : m_name(std::move(name))
    , m_path(m_name.first())
    , m_folder(std::move(folder))
    , m_reader(m_folder, std::move(volumes))
    , m_status(m_reader.volumes().front().status)
{
    m_status.size = m_reader.size().value_or(0);
    for (const Volume& volume : m_reader.volumes()) {
        m_status.isSparse = m_status.isSparse || volume.status.isSparse;
    }
}

Result<std::unique_ptr<VolumeSource>> VolumeSource::open(const fs::path& path)
{
    std::optional<VolumeSetName> set = volumeSetOf(path);
    if (!set) {
        return std::unexpected(errorFromErrno(ENOENT, path));
    }
    SystemResult<FileDescriptor> folder =
        openAt(workingFolder(), set->folder.empty() ? "." : set->folder.native(), O_RDONLY | O_DIRECTORY);
    if (!folder) {
        return std::unexpected(errorFromErrno(folder.error(), set->folder));
    }
    Result<std::vector<Volume>> volumes = volumesOf(*set, *folder);
    if (!volumes) {
        return std::unexpected(volumes.error());
    }
    if (const Result<void> fits = checkSizes(*set, *volumes); !fits) {
        return std::unexpected(fits.error());
    }
    return std::unique_ptr<VolumeSource>(
        new VolumeSource(std::move(*set), std::move(*folder), std::move(*volumes)));
}

Result<void> VolumeSource::checkUnchanged() const
{
    for (const Volume& volume : m_reader.volumes()) {
        const fs::path path = m_name.folder / volume.name;
        const SystemResult<FileStatus> named = statusOf(path);
        if (!named || !volume.status.isUnchanged(*named)) {
            return std::unexpected(Error{.kind = ErrorKind::SourceChanged, .path = path});
        }
    }
    if (m_reader.endedEarly()) {
        return std::unexpected(Error{.kind = ErrorKind::SourceChanged, .path = m_path});
    }
    return {};
}

std::vector<fs::path> VolumeSource::files() const
{
    std::vector<fs::path> paths;
    for (const Volume& volume : m_reader.volumes()) {
        paths.push_back(m_name.folder / volume.name);
    }
    return paths;
}

} // namespace holdall
