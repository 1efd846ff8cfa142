#pragma once

#include <string>
#include <vector>

namespace holdall::install {

/// A file of the installation, made from the program's tables.
struct InstalledFile {
    std::string path; ///< below the prefix: "share/applications/..."
    std::string text;
    bool isExecutable = false;
};

using InstalledFiles = std::vector<InstalledFile>;

} // namespace holdall::install
