#pragma once

#include "app/io/filedescriptor.h"
#include "app/io/filestatus.h"
#include "codec/bytes.h"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <string>

#include <fcntl.h>

namespace holdall {

/// What a system call gave, or its errno. EINTR and short transfers never come out of these functions.
template <typename T> using SystemResult = std::expected<T, int>;

/// The folder that relative names are looked up in when no other is given.
int workingFolder();

/// How a folder is opened that others are reached from; a symbolic link in its place is refused.
inline constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;

/// The same for a folder that the user has named, which may be a link to one.
inline constexpr int namedFolderFlags = O_RDONLY | O_DIRECTORY;

/// openat(2); the descriptor is closed on exec.
SystemResult<FileDescriptor> openAt(int folder, const std::string& name, int flags, unsigned mode = 0);

/// Opens `relative` below `folder`, component by component, so that it may be longer than PATH_MAX.
/// A symbolic link anywhere in it is ELOOP or ENOTDIR, a ".." or an absolute path EINVAL.
SystemResult<FileDescriptor> openBeneath(int folder, const std::filesystem::path& relative, int flags);

/// Up to the size of `buffer` bytes; fewer only at the end of the file.
SystemResult<std::size_t> readAt(int descriptor, std::uint64_t offset, codec::MutableBytes buffer);

/// What read(2) has next: of a pipe perhaps fewer bytes than the buffer holds; 0 at the end only.
SystemResult<std::size_t> readNext(int descriptor, codec::MutableBytes buffer);

SystemResult<void> writeAt(int descriptor, std::uint64_t offset, codec::ByteView bytes);

/// Has a pipe take a megabyte at a time, where the system allows it; does nothing to other files.
void enlargePipe(int descriptor);

/// fsync(2).
SystemResult<void> syncToDisk(int descriptor);

SystemResult<FileStatus> statusOf(int descriptor);

/// Symbolic links are followed.
SystemResult<FileStatus> statusOf(const std::filesystem::path& path);

/// Of `name` in `folder` itself; a symbolic link is not followed.
SystemResult<FileStatus> statusAt(int folder, const std::string& name);

} // namespace holdall
