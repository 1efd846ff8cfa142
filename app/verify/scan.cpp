#include "app/verify/scan.h"

#include "app/archive/archiveformat.h"
#include "app/io/filesource.h"
#include "app/io/systemcalls.h"
#include "app/io/volumes/rarvolumename.h"
#include "app/io/volumes/volumename.h"
#include "app/io/volumes/zipvolumes.h"
#include "codec/detector.h"

#include <array>

namespace holdall {

namespace {

/// Of volumes the first stands for all; of a split ZIP archive the last one, which has the usual name.
bool isLaterVolume(const std::filesystem::path& path)
{
    if (const std::optional<RarSetName> set = rarSetOf(path)) {
        return set->number > 1 && statusOf(set->volume(1));
    }
    if (const std::optional<ZipSetName> set = zipSetOf(path)) {
        return set->number != 0;
    }
    const std::optional<VolumeSetName> set = volumeSetOf(path);
    return set && set->number > 1;
}

bool isNamedCompressed(const std::string& name)
{
    const std::optional<VolumeName> volume = parseVolumeName(name);
    const std::string& fileName = volume ? volume->stem : name;
    const std::optional<codec::Format> format = codec::formatFromSuffix(fileName);
    return (format && codec::info(*format).selfDescribing) || archiveFormatFromSuffix(fileName);
}

/// Documents too are often archives; of those that carry no checksums the names have to say it.
bool isCheckedContainer(codec::ByteView beginning)
{
    const std::optional<Container> container = containerFromContent(beginning);
    return container && info({.container = *container, .coder = {}}).checksums;
}

/// Whether the file starts like a compressed one.
Result<bool> startsCompressed(const FileDescriptor& root, const std::filesystem::path& relative,
                              const std::filesystem::path& path)
{
    Result<FileSource> source = FileSource::openBeneath(root, relative, path);
    if (!source) {
        return std::unexpected(source.error());
    }
    std::array<std::byte, codec::detectionBytes> head{};
    const codec::Result<std::size_t> count = source->readAt(0, head);
    if (!count) {
        return std::unexpected(errorFrom(count.error(), path));
    }
    const codec::ByteView beginning = codec::ByteView(head).first(*count);
    const auto detection = codec::detect(beginning, relative.filename().native());
    return (detection && codec::info(detection->format).selfDescribing) || isCheckedContainer(beginning);
}

} // namespace

Result<ScanResult> findCompressed(const std::filesystem::path& folder, Recursion recursion,
                                  const std::stop_token& stop)
{
    const Result<FileDescriptor> root = openFolder(folder);
    if (!root) {
        return std::unexpected(root.error());
    }
    const FolderListing listing = listFolder(*root, folder, recursion, stop);
    ScanResult result;
    for (const Error& problem : listing.problems) {
        if (problem.kind != ErrorKind::NotRegular) {
            result.problems.push_back(problem);
        }
    }
    for (const FolderEntry& entry : listing.entries) {
        if (stop.stop_requested()) {
            break;
        }
        if (entry.status.kind == FileStatus::Kind::Folder) {
            continue;
        }
        const std::filesystem::path path = folder / entry.relative;
        if (isLaterVolume(path)) {
            continue;
        }
        const bool isNamed = isNamedCompressed(entry.relative.filename().native());
        const Result<bool> starts =
            isNamed ? Result<bool>(true) : startsCompressed(*root, entry.relative, path);
        if (!starts) {
            result.problems.push_back(starts.error());
        } else if (*starts) {
            result.files.push_back({.path = path, .size = entry.status.size});
        }
    }
    return result;
}

} // namespace holdall
