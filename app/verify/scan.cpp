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

/// One run of findCompressed().
class Search {
public:
    Search(const FileDescriptor& root, const std::filesystem::path& folder, const TakeFound& take)
        : m_root(root)
        , m_folder(folder)
        , m_take(take)
    {
    }

    void look(const FolderEntry& entry) const;

private:
    const FileDescriptor& m_root;
    const std::filesystem::path& m_folder;
    const TakeFound& m_take;
};

void Search::look(const FolderEntry& entry) const
{
    if (entry.status.kind == FileStatus::Kind::Folder) {
        return;
    }
    std::filesystem::path path = m_folder / entry.relative;
    if (isLaterVolume(path)) {
        return;
    }
    const bool isNamed = isNamedCompressed(entry.relative.filename().native());
    const Result<bool> starts = isNamed ? Result<bool>(true) : startsCompressed(m_root, entry.relative, path);
    if (!starts) {
        m_take(std::unexpected(starts.error()));
    } else if (*starts) {
        m_take(FoundFile{.path = std::move(path), .size = entry.status.size});
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
    const Search search(*root, folder, take);
    walkFolder(*root, folder, recursion, stop,
               {.entry = [&](const FolderEntry& entry) { search.look(entry); },
                .problem =
                    [&](Error problem) {
                        if (problem.kind != ErrorKind::NotRegular) {
                            take(std::unexpected(std::move(problem)));
                        }
                    }});
}

} // namespace holdall
