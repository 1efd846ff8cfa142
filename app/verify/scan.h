#pragma once

#include "app/io/folderwalk.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace holdall {

/// A file that may be compressed.
struct FoundFile {
    std::filesystem::path path;
    std::uint64_t size = 0; ///< bytes
};

/// Gets what a search finds, one after the other: a file, or why a folder or file could not be looked into.
using TakeFound = std::function<void(Result<FoundFile>)>;

/// Finds the compressed files and archives in a folder, told by their first bytes; those that only their name
/// says to be compressed are among them, since they may be damaged, and so are those that cannot be read.
/// Siblings come sorted by their bytes, a folder's files where the folder would stand. Follows no link, opens
/// nothing but folders and regular files. Ends early when a stop is asked for.
void findCompressed(const std::filesystem::path& folder, Recursion recursion, const std::stop_token& stop,
                    const TakeFound& take);

} // namespace holdall
