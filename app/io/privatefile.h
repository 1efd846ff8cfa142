#pragma once

#include "app/error.h"

#include <QByteArray>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace holdall {

// Small files that the program keeps for itself, which nobody but their owner may read. These wait for the
// disk.

/// All of a regular file, if it is one of no more than `most` bytes that can be read.
std::optional<QByteArray> readPrivateFile(const std::filesystem::path& path, std::uintmax_t most);

/// Puts `content` in the place of the file, as a whole or not at all, and on the disk. Its folder is made if
/// it is not there. Fails with the system's error.
Result<void> writePrivateFile(const std::filesystem::path& path, const QByteArray& content);

/// Makes the folder of such files, with those above it, if it is not there.
Result<void> ensurePrivateFolder(const std::filesystem::path& folder);

/// What is not there is removed. Fails with the system's error.
Result<void> removePrivateFile(const std::filesystem::path& path);

} // namespace holdall
