#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace holdall {

/// A set of RAR volumes: NAME.part1.rar, NAME.part2.rar, ... or, as it was once, NAME.rar, NAME.r00, ...
struct RarSetName {
    std::filesystem::path folder; ///< that all volumes are in; empty: the working folder
    std::string stem; ///< NAME
    std::string part; ///< what is between NAME and the number: ".part"; empty: the old names
    std::size_t digits = 0; ///< of the number at least
    std::string extension; ///< of the first volume, with its dot
    unsigned number = 1; ///< of the volume that was asked about

    /// Volumes have the numbers from 1 on.
    std::filesystem::path volume(unsigned wanted) const;

    /// What it is called when it is whole.
    std::filesystem::path whole() const { return folder / (stem + extension); }
};

/// The set that a file of this name would be of; every NAME.rar may be the first of one. Nothing for a
/// NAME.r05 that has no NAME.rar beside it. Looks at names only, not into files.
std::optional<RarSetName> rarSetOf(const std::filesystem::path& path);

} // namespace holdall
