#include "app/io/inputfile.h"

#include "app/io/filesource.h"
#include "app/io/volumes/rarvolumes.h"
#include "app/io/volumes/volumesource.h"
#include "app/io/volumes/zipvolumes.h"

namespace holdall {

namespace {

Result<std::unique_ptr<InputFile>> openPlain(const std::filesystem::path& path, Seen seen)
{
    Result<FileSource> file = FileSource::open(path, seen);
    if (!file) {
        return std::unexpected(file.error());
    }
    file->preload();
    return std::make_unique<FileSource>(std::move(*file));
}

} // namespace

Result<std::unique_ptr<InputFile>> InputFile::open(const std::filesystem::path& path, Seen seen)
{
    if (!mayBeVolume(path)) {
        return openPlain(path, seen);
    }
    if (volumeSetOf(path)) {
        return VolumeSource::open(path);
    }
    if (const std::optional<RarSetName> set = rarSetOf(path)) {
        return openRarVolumes(*set, path);
    }
    if (const std::optional<ZipSetName> set = zipSetOf(path)) {
        return openZipVolumes(*set, path);
    }
    return openPlain(path, seen);
}

} // namespace holdall
