#include "app/io/lockfile.h"

#include "app/io/systemcalls.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdall {

namespace {

constexpr unsigned ownerOnly = S_IRUSR | S_IWUSR;

/// Whether the name still means the open file: its last holder may have removed it after we opened it.
bool isStillNamed(const FileDescriptor& file, const std::filesystem::path& path)
{
    struct stat open{};
    struct stat named{};
    return ::fstat(file.get(), &open) == 0 && ::stat(path.c_str(), &named) == 0 && open.st_ino == named.st_ino
        && open.st_dev == named.st_dev;
}

} // namespace

std::expected<std::optional<LockFile>, int> LockFile::take(const std::filesystem::path& path)
{
    for (;;) {
        SystemResult<FileDescriptor> file =
            openAt(workingFolder(), path.native(), O_RDWR | O_CREAT | O_NOFOLLOW, ownerOnly);
        if (!file) {
            return std::unexpected(file.error());
        }
        if (::flock(file->get(), LOCK_EX | LOCK_NB) != 0) {
            return errno == EWOULDBLOCK ? std::expected<std::optional<LockFile>, int>(std::nullopt)
                                        : std::unexpected(errno);
        }
        if (isStillNamed(*file, path)) {
            return LockFile(std::move(*file), path);
        }
    }
}

LockFile::LockFile(FileDescriptor file, std::filesystem::path path)
    : m_file(std::move(file))
    , m_path(std::move(path))
{
}

LockFile::~LockFile()
{
    if (m_file.isOpen()) {
        ::unlink(m_path.c_str());
    }
}

} // namespace holdall
