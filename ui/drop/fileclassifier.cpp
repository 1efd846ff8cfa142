#include "ui/drop/fileclassifier.h"

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

ClassifiedFile look(std::filesystem::path path)
{
    std::error_code ignored; // a path that cannot be read is no folder and no compressed file
    const std::filesystem::file_type type = std::filesystem::status(path, ignored).type();
    ClassifiedFile file{.isFolder = type == std::filesystem::file_type::directory};
    if (type == std::filesystem::file_type::regular) {
        file.format = formatOf(path);
    }
    file.path = std::move(path);
    return file;
}

} // namespace

FileClassifier::FileClassifier(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FileClassifier::~FileClassifier()
{
    m_stopping = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void FileClassifier::classify(std::vector<std::filesystem::path> paths, Done done)
{
    m_pool.start([this, paths = std::move(paths), done = std::move(done)]() mutable {
        std::vector<ClassifiedFile> files;
        files.reserve(paths.size());
        for (std::filesystem::path& path : paths) {
            if (m_stopping) {
                return;
            }
            files.push_back(look(std::move(path)));
        }
        QMetaObject::invokeMethod(
            this, [done = std::move(done), files = std::move(files)]() mutable { done(std::move(files)); },
            Qt::QueuedConnection);
    });
}

} // namespace holdall::ui
