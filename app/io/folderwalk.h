#pragma once

#include "app/error.h"
#include "app/io/filedescriptor.h"
#include "app/io/filestatus.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

namespace holdall {

/// A regular file or a folder below another folder.
struct FolderEntry {
    std::filesystem::path relative;
    FileStatus status;
};

/// All of a folder.
struct FolderListing {
    std::vector<FolderEntry> entries; ///< a folder before what is in it; siblings sorted by their bytes
    std::vector<Error>
        problems; ///< folders that could not be read; NotRegular: links, devices, pipes, sockets
};

/// Hears of the same, one thing after the other, while the folder is being walked through.
struct FolderVisitor {
    std::function<void(FolderEntry)> entry;
    std::function<void(Error)> problem;
};

enum class Recursion { None, All };

/// Opens a folder; a link to one is followed.
Result<FileDescriptor> openFolder(const std::filesystem::path& path);

/// Tells of what is below the open folder `root`, of which `path` is the name. Follows no link; opens
/// nothing but folders. What cannot be read is a problem, and the rest is told of. Ends early when a stop
/// is asked for.
void walkFolder(const FileDescriptor& root, const std::filesystem::path& path, Recursion recursion,
                const std::stop_token& stop, const FolderVisitor& visitor);

/// All that walkFolder() tells.
FolderListing listFolder(const FileDescriptor& root, const std::filesystem::path& path, Recursion recursion,
                         const std::stop_token& stop);

} // namespace holdall
