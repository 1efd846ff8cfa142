#pragma once

#include "app/error.h"
#include "app/io/extraction/stagedtree.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace holdall {

/// What an extraction left where.
struct Placement {
    std::vector<std::filesystem::path> standing = {}; ///< in the target: what it holds of this archive now
    EntryCounts counts; ///< of what was extracted, the skipped included
    std::uint64_t bytes = 0; ///< written into files
    std::vector<std::filesystem::path> skipped; ///< below the target: what existed and was kept
    std::vector<Error> problems; ///< all there were since the beginning, warnings too
};

} // namespace holdall
