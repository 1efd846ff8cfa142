#pragma once

#include "app/io/filestatus.h"
#include "codec/seek/seekindex.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace holdall {

/// What reading all of a tar once teaches: how to get at single entries without the rest.
struct ArchiveMap {
    FileStatus archive; ///< as it was when it was read
    std::uint64_t size = 0; ///< bytes that a coder around it decodes to
    std::shared_ptr<const codec::SeekIndex> index = {}; ///< null: the file may tell, see findSeekIndex()
};

/// Where a few of an archive's entries are.
struct EntryPlaces {
    std::shared_ptr<const ArchiveMap> map; ///< never null
    std::vector<std::uint64_t> positions; ///< see Entry::position; ascending
};

} // namespace holdall
