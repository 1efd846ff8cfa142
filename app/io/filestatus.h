#pragma once

#include <cstdint>

namespace holdall {

/// A moment of a file system's clock, since 1970.
struct FileTime {
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;
    bool operator==(const FileTime&) const = default;
};

/// The nine bits of read, write and execute.
inline constexpr std::uint32_t permissionBits = 0777;

/// What the system tells about a file.
struct FileStatus {
    enum class Kind { Regular, Folder, Link, Other };

    Kind kind = Kind::Other;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0; ///< bytes
    std::uint32_t permissions = 0; ///< of permissionBits; no setuid, setgid, sticky
    std::uint32_t owner = 0;
    std::uint32_t group = 0;
    FileTime modified = {};
    std::uint64_t links = 1; ///< names that the file has
    bool isSparse = false; ///< takes less room on the disk than it has bytes

    bool isSameFile(const FileStatus& other) const { return device == other.device && inode == other.inode; }

    /// The same file, not written to in between as far as its size and time tell.
    bool isUnchanged(const FileStatus& other) const
    {
        return isSameFile(other) && size == other.size && modified == other.modified;
    }
};

} // namespace holdall
