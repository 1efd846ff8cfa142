#include "app/io/privatefile.h"

#include "app/io/atomicfile.h"

#include <fstream>
#include <iterator>
#include <string>

namespace holdall {

namespace fs = std::filesystem;

std::optional<QByteArray> readPrivateFile(const fs::path& path, std::uintmax_t most)
{
    std::error_code failed;
    // Opening a pipe would wait for its other end.
    const bool isFile = fs::is_regular_file(fs::symlink_status(path, failed))
        && fs::file_size(path, failed) <= most && !failed;
    std::ifstream file;
    if (isFile) {
        file.open(path, std::ios::binary);
    }
    if (!file.is_open()) {
        return std::nullopt;
    }
    return QByteArray::fromStdString(std::string(std::istreambuf_iterator<char>(file), {}));
}

Result<void> ensurePrivateFolder(const fs::path& folder)
{
    std::error_code failed;
    if (fs::create_directories(folder, failed)) {
        fs::permissions(folder, fs::perms::owner_all, failed);
    }
    return failed ? std::unexpected(errorFromErrno(failed.value(), folder)) : Result<void>();
}

Result<void> writePrivateFile(const fs::path& path, const QByteArray& content)
{
    if (const Result<void> made = ensurePrivateFolder(path.parent_path()); !made) {
        return made;
    }
    const auto file = AtomicFile::create(path, {.isPrivate = true});
    if (!file) {
        return std::unexpected(file.error());
    }
    const auto bytes =
        std::as_bytes(std::span(content.constData(), static_cast<std::size_t>(content.size())));
    if (const codec::Result<void> written = (*file)->write(bytes); !written) {
        return std::unexpected(errorFrom(written.error(), path));
    }
    if (const Result<void> finished = (*file)->finish(std::nullopt); !finished) {
        return finished;
    }
    const auto committed = (*file)->commit(Conflict::Overwrite);
    return committed ? Result<void>() : std::unexpected(committed.error());
}

Result<void> removePrivateFile(const fs::path& path)
{
    std::error_code failed;
    fs::remove(path, failed);
    return failed ? std::unexpected(errorFromErrno(failed.value(), path)) : Result<void>();
}

} // namespace holdall
