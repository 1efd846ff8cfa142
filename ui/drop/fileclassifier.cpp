#include "ui/drop/fileclassifier.h"

#include "app/archive/archivedetection.h"
#include "app/archive/archiveformat.h"
#include "app/io/inputfile.h"
#include "app/io/volumes/volumename.h"
#include "app/jobs/operations/sourceformat.h"
#include "codec/detector.h"

#include <array>
#include <fstream>

namespace holdall::ui {

namespace {

/// Reads only regular files: opening a pipe would wait for its other end.
std::optional<codec::Format> formatOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::array<char, codec::detectionBytes> head{};
    file.read(head.data(), head.size());
    const auto size = static_cast<std::size_t>(file.gcount());
    const codec::ByteView bytes = std::as_bytes(std::span(head)).first(size);
    const std::optional<codec::Detection> found = codec::detect(bytes, path.filename().native());
    return found ? std::optional(found->format) : std::nullopt;
}

bool isArchiveName(const std::filesystem::path& path)
{
    const std::string name = path.filename().native();
    const std::optional<VolumeName> volume = parseVolumeName(name);
    return archiveFormatFromSuffix(volume ? volume->stem : name).has_value();
}

/// What a name says nothing of. Documents of many programs are ZIP archives too: such a one counts only where
/// there is no suffix that says it is something else.
bool isArchiveInside(const std::filesystem::path& path)
{
    const Result<std::unique_ptr<InputFile>> file = InputFile::open(path);
    const Result<codec::DecoderSettings> settings =
        file ? decoderSettingsFor(**file, {}) : std::unexpected(file.error());
    if (!settings) {
        return false;
    }
    const std::optional<ArchiveFormat> found = detectArchive(**file, path, *settings);
    return found && (found->container != Container::Zip || !path.has_extension());
}

ClassifiedFile look(std::filesystem::path path)
{
    std::error_code ignored; // a path that cannot be read is no folder and no compressed file
    const std::filesystem::file_type type = std::filesystem::status(path, ignored).type();
    ClassifiedFile file{.isFolder = type == std::filesystem::file_type::directory};
    if (type == std::filesystem::file_type::regular) {
        file.format = formatOf(path);
        file.isArchive = isArchiveName(path) || isArchiveInside(path);
    }
    file.isMissing = type == std::filesystem::file_type::not_found;
    file.path = std::move(path);
    return file;
}

} // namespace

FileClassifier::FileClassifier(QObject* parent) : QObject(parent) { }

FileClassifier::~FileClassifier()
{
    m_stop.request_stop();
}

void FileClassifier::classify(std::vector<std::filesystem::path> paths, const Done& done)
{
    const auto begun = m_worker.run([this, paths, done] { run(paths, done); }, 1);
    if (!begun) { // the system grants no thread: the jobs will say so, too
        std::vector<ClassifiedFile> files;
        files.reserve(paths.size());
        for (std::filesystem::path& path : paths) {
            files.push_back({.path = std::move(path)});
        }
        done(std::move(files));
    }
}

/// On the worker's thread.
void FileClassifier::run(std::vector<std::filesystem::path> paths, const Done& done)
{
    Classified result{.done = done};
    result.files.reserve(paths.size());
    for (std::filesystem::path& path : paths) {
        if (m_stop.stop_requested()) {
            return;
        }
        result.files.push_back(look(std::move(path)));
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_results.push_back(std::move(result));
    }
    QMetaObject::invokeMethod(this, &FileClassifier::deliver, Qt::QueuedConnection);
}

void FileClassifier::deliver()
{
    std::deque<Classified> results;
    {
        const std::scoped_lock lock(m_mutex);
        results.swap(m_results);
    }
    for (Classified& each : results) {
        each.done(std::move(each.files));
    }
}

} // namespace holdall::ui
