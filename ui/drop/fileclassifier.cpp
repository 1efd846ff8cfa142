#include "ui/drop/fileclassifier.h"

#include "app/archive/archiveformat.h"
#include "app/io/volumes/volumename.h"
#include "app/verify/scan.h"
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

} // namespace

FileClassifier::FileClassifier(QObject* parent) : QObject(parent) { }

FileClassifier::~FileClassifier()
{
    m_stop.request_stop();
}

void FileClassifier::look(std::filesystem::path path, Folders folders,
                          std::vector<ClassifiedFile>& found) const
{
    std::error_code ignored; // a path that cannot be read is no folder and no compressed file
    const std::filesystem::file_type type = std::filesystem::status(path, ignored).type();
    const bool isFolder = type == std::filesystem::file_type::directory;
    const Result<ScanResult> inside = isFolder && folders == Folders::Searched
        ? findCompressed(path, Recursion::All, m_stop.get_token())
        : ScanResult();
    if (inside && !inside->files.empty()) {
        for (const FoundFile& file : inside->files) {
            found.push_back({.path = file.path});
        }
        return;
    }
    ClassifiedFile file{.isFolder = isFolder};
    if (type == std::filesystem::file_type::regular) {
        file.format = formatOf(path);
        const std::string name = path.filename().native();
        const std::optional<VolumeName> volume = parseVolumeName(name);
        file.isArchive = archiveFormatFromSuffix(volume ? volume->stem : name).has_value();
    }
    file.path = std::move(path);
    found.push_back(std::move(file));
}

void FileClassifier::classify(std::vector<std::filesystem::path> paths, Folders folders, const Done& done)
{
    const auto begun = m_worker.run([this, folders, paths, done] { run(paths, folders, done); }, 1);
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
void FileClassifier::run(std::vector<std::filesystem::path> paths, Folders folders, const Done& done)
{
    Classified result{.done = done};
    result.files.reserve(paths.size());
    for (std::filesystem::path& path : paths) {
        if (m_stop.stop_requested()) {
            return;
        }
        look(std::move(path), folders, result.files);
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
