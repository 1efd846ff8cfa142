#pragma once

#include "app/archive/source/sourcewalk.h"
#include "app/io/filesource.h"

#include <cstdint>
#include <optional>

namespace holdall {

/// What an archive says of its entries beside their names and data.
struct EntryTraits {
    /// Seconds since 1970. When set, no entry is newer, and owners are 0 without a name: the same files
    /// make the same archive everywhere.
    std::optional<std::int64_t> newestTime = {};
};

/// An item as it goes into an archive.
struct SourceFile {
    Entry entry; ///< complete, but for what only the archive knows
    std::optional<FileSource> data = {}; ///< a regular file, open
};

/// Opens what there is to be opened, and looks at all that an entry says. Fails with NotRegular for devices,
/// pipes and sockets, and with the system's error.
Result<SourceFile> openSource(const SourceItem& item, const EntryTraits& traits);

} // namespace holdall
