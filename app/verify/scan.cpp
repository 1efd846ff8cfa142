#include "app/verify/scan.h"

#include "app/archive/archiveformat.h"
#include "app/io/filesource.h"
#include "app/io/systemcalls.h"
#include "app/io/volumes/rarvolumename.h"
#include "app/io/volumes/volumename.h"
#include "app/io/volumes/zipvolumes.h"
#include "codec/detector.h"

#include <array>
#include <utility>

namespace holdall {

namespace {

/// Of volumes the first stands for all; of a split ZIP archive the last one, which has the usual name.
bool isLaterVolume(const std::filesystem::path& path)
{
    if (!mayBeVolume(path)) {
        return false;
    }
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

/// Hands `entry` of `folder`, which is open as `root`, on if it is to be verified.
void look(const FolderEntry& entry, const FileDescriptor& root, const std::filesystem::path& folder,
          const TakeFound& take)
{
    if (entry.status.kind == FileStatus::Kind::Folder) {
        return;
    }
    std::filesystem::path path = folder / entry.relative;
    if (isLaterVolume(path)) {
        return;
    }
    const bool isNamed = isNamedCompressed(entry.relative.filename().native());
    const Result<bool> starts = isNamed ? Result<bool>(true) : startsCompressed(root, entry.relative, path);
    if (!starts) {
        take(std::unexpected(starts.error()));
    } else if (*starts) {
        take(FoundFile{.path = std::move(path), .size = entry.status.size});
    }
}

} // namespace

void findCompressed(const std::filesystem::path& folder, Recursion recursion, const std::stop_token& stop,
                    const TakeFound& take)
{
    const Result<FileDescriptor> root = openFolder(folder);
    if (!root) {
        take(std::unexpected(root.error()));
        return;
    }
    walkFolder(*root, folder, recursion, stop,
               {.entry = [&](const FolderEntry& entry) { look(entry, *root, folder, take); },
                .problem =
                    [&](Error problem) {
                        if (problem.kind != ErrorKind::NotRegular) {
                            take(std::unexpected(std::move(problem)));
                        }
                    }});
}

} // namespace holdall
