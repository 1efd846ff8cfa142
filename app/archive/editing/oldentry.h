#pragma once

#include "app/archive/entry.h"
#include "app/io/filestatus.h"

#include <cstdint>
#include <optional>
#include <string>

namespace holdall {

/// What has to be known of an entry to plan what becomes of it.
struct OldEntry {
    Entry::Kind kind = Entry::Kind::File;
    std::string name = {};
    std::string target = {}; ///< of a hard link
    std::uint64_t size = 0; ///< bytes
    std::uint64_t packedSize = 0; ///< bytes, where that is told
    std::optional<FileTime> modified = {};
    bool isEncrypted = false;
};

} // namespace holdall
