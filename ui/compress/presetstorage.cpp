#include "ui/compress/presetstorage.h"

#include "app/io/atomicfile.h"
#include "app/io/filesource.h"

namespace holdall::ui {

namespace {

constexpr std::size_t largestFile = std::size_t(1) << 20U;

Result<QByteArray> contentOf(const std::filesystem::path& path)
{
    Result<FileSource> source = FileSource::open(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    codec::Bytes content(largestFile);
    const codec::Result<std::size_t> count = source->readAt(0, content);
    if (!count) {
        return std::unexpected(errorFrom(count.error(), path));
    }
    return QByteArray(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(*count));
}

} // namespace

std::expected<std::vector<CompressPreset>, PresetTrouble> importPresets(const std::filesystem::path& path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content) {
        return std::unexpected(PresetTrouble(content.error()));
    }
    return presetsFromJson(*content).transform_error(
        [](PresetFileError error) { return PresetTrouble(std::move(error)); });
}

Result<void> exportPresets(const std::filesystem::path& path, const std::vector<CompressPreset>& presets)
{
    const QByteArray json = presetsToJson(presets);
    const Result<std::unique_ptr<AtomicFile>> file = AtomicFile::create(path, {});
    if (!file) {
        return std::unexpected(file.error());
    }
    const codec::Result<void> written = (*file)->write(std::as_bytes(std::span(json)));
    if (!written) {
        return std::unexpected(errorFrom(written.error(), path));
    }
    return (*file)
        ->finish(std::nullopt)
        .and_then([&] { return (*file)->commit(Conflict::Overwrite); })
        .transform([](const auto&) {});
}

} // namespace holdall::ui
