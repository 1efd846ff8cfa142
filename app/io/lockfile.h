#pragma once

#include "app/io/filedescriptor.h"

#include <expected>
#include <filesystem>
#include <optional>

namespace holdall {

/// A file that says that something is in use, by being locked as long as this object lives. It goes with the
/// object; after a kill the lock goes, and the file stays without meaning.
class LockFile {
public:
    /// Nothing if somebody else holds it; else the system's errno if it cannot be made. Never waits.
    static std::expected<std::optional<LockFile>, int> take(const std::filesystem::path& path);

    LockFile(LockFile&& other) noexcept = default;
    LockFile& operator=(LockFile&& other) = delete;
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    ~LockFile();

private:
    LockFile(FileDescriptor file, std::filesystem::path path);

    FileDescriptor m_file;
    std::filesystem::path m_path;
};

} // namespace holdall
