#include "app/jobs/operations/inputarchive.h"

#include "app/archive/archivedetection.h"
#include "app/jobs/operations/sourceformat.h"

#include <optional>
#include <utility>

namespace holdall {

Result<InputArchive> InputArchive::open(const std::filesystem::path& path,
                                        const codec::DecoderSettings& wanted)
{
    Result<std::unique_ptr<InputFile>> source = InputFile::open(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    Result<codec::DecoderSettings> settings = decoderSettingsFor(**source, wanted);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    const std::optional<ArchiveFormat> format = detectArchive(**source, (*source)->wholePath(), *settings);
    if (!format) {
        return std::unexpected(errorFrom({.kind = codec::ErrorKind::UnknownFormat}, (*source)->path()));
    }
    return InputArchive{.source = *std::move(source), .settings = *std::move(settings), .format = *format};
}

ArchiveInput InputArchive::input(CountingSource& counted) const
{
    return {.source = counted,
            .path = source->path(),
            .format = format,
            .settings = settings,
            .descriptor = source->descriptor(),
            .advance = [&counted](std::uint64_t bytes) { counted.add(bytes); },
            .volumeStarts = source->volumeStarts()};
}

} // namespace holdall
