#pragma once

#include "app/io/folderwalk.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace holdall {

/// A file that may be compressed.
struct FoundFile {
    std::filesystem::path path;
    std::uint64_t size = 0; ///< bytes
};

/// What a search for compressed files found.
struct ScanResult {
    std::vector<FoundFile> files; ///< siblings sorted by their bytes
    std::vector<Error> problems; ///< folders and files that could not be looked into
};

/// The compressed files and archives in a folder, told by their first bytes; those that only their name says
/// to be compressed are among them, since they may be damaged, and so are those that cannot be read. Follows
/// no link, opens nothing but folders and regular files. Fails if `folder` itself cannot be opened.
Result<ScanResult> findCompressed(const std::filesystem::path& folder, Recursion recursion,
                                  const std::stop_token& stop);

} // namespace holdall
