#pragma once

#include "app/archive/archiveformat.h"
#include "app/archive/readerprocess/archivefile.h"

#include <optional>

namespace holdall {

/// What the beginning of `file` is the mark of. Marks of two bytes do not count: these may stand by chance
/// where another format has none in front.
std::optional<Container> containerOf(ArchiveFile& file);

} // namespace holdall
