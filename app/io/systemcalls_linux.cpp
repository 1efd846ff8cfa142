#include "app/io/systemcalls.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdall {

namespace {

/// What `call` returns, made anew for as long as a signal interrupts it.
template <typename Call> auto uninterrupted(const Call& call)
{
    for (;;) {
        const auto result = call();
        if (result >= 0 || errno != EINTR) {
            return result;
        }
    }
}

constexpr off_t blockUnit = 512; // of st_blocks, whatever the file system's are

FileStatus::Kind kindOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return FileStatus::Kind::Regular;
    case S_IFDIR:
        return FileStatus::Kind::Folder;
    case S_IFLNK:
        return FileStatus::Kind::Link;
    default:
        return FileStatus::Kind::Other;
    }
}

FileStatus toStatus(const struct stat& native)
{
    return {.kind = kindOf(native.st_mode),
            .device = native.st_dev,
            .inode = native.st_ino,
            .size = static_cast<std::uint64_t>(std::max<off_t>(native.st_size, 0)),
            .permissions = native.st_mode & permissionBits,
            .owner = native.st_uid,
            .group = native.st_gid,
            .modified = {native.st_mtim.tv_sec, native.st_mtim.tv_nsec},
            .links = native.st_nlink,
            .isSparse = native.st_blocks * blockUnit < native.st_size};
}

off_t toOffset(std::uint64_t offset)
{
    return codec::checkedCast<off_t>(offset);
}

} // namespace

FileDescriptor::~FileDescriptor()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

int workingFolder()
{
    return AT_FDCWD;
}

SystemResult<FileDescriptor> openAt(int folder, const std::string& name, int flags, unsigned mode)
{
    const int descriptor =
        uninterrupted([&] { return ::openat(folder, name.c_str(), flags | O_CLOEXEC, mode); });
    if (descriptor < 0) {
        return std::unexpected(errno);
    }
    return FileDescriptor(descriptor);
}

SystemResult<FileDescriptor> openBeneath(int folder, const std::filesystem::path& relative, int flags)
{
    if (relative.empty() || relative.is_absolute()
        || std::ranges::find(relative, std::filesystem::path("..")) != relative.end()) {
        return std::unexpected(EINVAL);
    }
    FileDescriptor parent;
    const auto last = std::prev(relative.end());
    for (auto part = relative.begin(); part != last; ++part) {
        const int base = parent.isOpen() ? parent.get() : folder;
        SystemResult<FileDescriptor> next = openAt(base, part->native(), O_PATH | O_DIRECTORY | O_NOFOLLOW);
        if (!next) {
            return next;
        }
        parent = std::move(*next);
    }
    return openAt(parent.isOpen() ? parent.get() : folder, last->native(), flags | O_NOFOLLOW);
}

SystemResult<std::size_t> readAt(int descriptor, std::uint64_t offset, codec::MutableBytes buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const codec::MutableBytes room = buffer.subspan(filled);
        const ssize_t count = uninterrupted(
            [&] { return ::pread(descriptor, room.data(), room.size(), toOffset(offset + filled)); });
        if (count < 0) {
            return std::unexpected(errno);
        }
        if (count == 0) {
            break;
        }
        filled += static_cast<std::size_t>(count);
    }
    return filled;
}

SystemResult<std::size_t> readNext(int descriptor, codec::MutableBytes buffer)
{
    const ssize_t count = uninterrupted([&] { return ::read(descriptor, buffer.data(), buffer.size()); });
    return count < 0 ? SystemResult<std::size_t>(std::unexpected(errno)) : static_cast<std::size_t>(count);
}

SystemResult<void> writeAt(int descriptor, std::uint64_t offset, codec::ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t count =
            uninterrupted([&] { return ::pwrite(descriptor, bytes.data(), bytes.size(), toOffset(offset)); });
        if (count <= 0) {
            return std::unexpected(count < 0 ? errno : EIO);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        offset += static_cast<std::uint64_t>(count);
    }
    return {};
}

void enlargePipe(int descriptor)
{
    static constexpr int size = 1024 * 1024;
    [[maybe_unused]] const int ignored = ::fcntl(descriptor, F_SETPIPE_SZ, size); // NOLINT(*-vararg)
}

SystemResult<void> syncToDisk(int descriptor)
{
    if (uninterrupted([&] { return ::fsync(descriptor); }) != 0) {
        return std::unexpected(errno);
    }
    return {};
}

SystemResult<FileStatus> statusOf(int descriptor)
{
    struct stat native = {};
    if (::fstat(descriptor, &native) != 0) {
        return std::unexpected(errno);
    }
    return toStatus(native);
}

SystemResult<FileStatus> statusOf(const std::filesystem::path& path)
{
    struct stat native = {};
    if (::stat(path.c_str(), &native) != 0) {
        return std::unexpected(errno);
    }
    return toStatus(native);
}

SystemResult<FileStatus> statusAt(int folder, const std::string& name)
{
    struct stat native = {};
    if (::fstatat(folder, name.c_str(), &native, AT_SYMLINK_NOFOLLOW) != 0) {
        return std::unexpected(errno);
    }
    return toStatus(native);
}

} // namespace holdall
