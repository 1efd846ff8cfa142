#include "app/jobs/operations/editedarchive.h"

#include "app/archive/archivedetection.h"
#include "app/jobs/operations/sourceformat.h"

#include <utility>

namespace holdall {

namespace {

/// A link stays, and what it stands for is replaced.
Result<std::filesystem::path> fileBehind(const std::filesystem::path& path)
{
    std::error_code failed;
    if (!std::filesystem::is_symlink(path, failed)) {
        return path; // opening it tells what is wrong
    }
    std::filesystem::path file = std::filesystem::canonical(path, failed);
    return failed ? Result<std::filesystem::path>(std::unexpected(errorFromErrno(failed.value(), path)))
                  : Result<std::filesystem::path>(std::move(file));
}

Result<ArchiveFormat> editableFormat(InputFile& source, const codec::DecoderSettings& settings)
{
    const std::optional<ArchiveFormat> format = detectArchive(source, source.wholePath(), settings);
    if (!format) {
        return std::unexpected(errorFrom({.kind = codec::ErrorKind::UnknownFormat}, source.path()));
    }
    const bool isVolume = source.descriptor() < 0 || source.wholePath() != source.path();
    return info(*format).isWritten && !isVolume
        ? Result<ArchiveFormat>(*format)
        : std::unexpected(entryError(EntryProblem::NotEditable, source.path()));
}

} // namespace

Result<EditedArchive> EditedArchive::open(const std::filesystem::path& path)
{
    Result<std::filesystem::path> file = fileBehind(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    Result<std::unique_ptr<InputFile>> source = InputFile::open(*file);
    if (!source) {
        return std::unexpected(source.error());
    }
    Result<codec::DecoderSettings> settings = decoderSettingsFor(**source, {});
    if (!settings) {
        return std::unexpected(settings.error());
    }
    const Result<ArchiveFormat> format = editableFormat(**source, *settings);
    if (!format) {
        return std::unexpected(format.error());
    }
    return EditedArchive{.path = *std::move(file),
                         .source = *std::move(source),
                         .settings = *std::move(settings),
                         .format = *format};
}

} // namespace holdall
