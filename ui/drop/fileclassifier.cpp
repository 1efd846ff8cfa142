#include "ui/drop/fileclassifier.h"

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

FileClassifier::FileClassifier(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FileClassifier::~FileClassifier()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
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
        for (const std::filesystem::path& file : inside->files) {
            found.push_back({.path = file});
        }
        return;
    }
    ClassifiedFile file{.isFolder = isFolder};
    if (type == std::filesystem::file_type::regular) {
        file.format = formatOf(path);
    }
    file.path = std::move(path);
    found.push_back(std::move(file));
}

void FileClassifier::classify(std::vector<std::filesystem::path> paths, Folders folders, Done done)
{
    m_pool.start([this, folders, paths = std::move(paths), done = std::move(done)]() mutable {
        std::vector<ClassifiedFile> files;
        files.reserve(paths.size());
        for (std::filesystem::path& path : paths) {
            if (m_stop.stop_requested()) {
                return;
            }
            look(std::move(path), folders, files);
        }
        QMetaObject::invokeMethod(
            this, [done = std::move(done), files = std::move(files)]() mutable { done(std::move(files)); },
            Qt::QueuedConnection);
    });
}

} // namespace holdall::ui
