#pragma once

#include "app/archive/readerprocess/archivefile.h"
#include "app/archive/readerprocess/taroutput.h"

#include <expected>

namespace holdall {

/// Writes what Qt finds in a collection of its resources, as rcc makes them, to `output`. In the reader
/// process only: Qt trusts the file.
std::expected<void, ReaderFailure> translateResource(ArchiveFile& file, TarOutput& output);

} // namespace holdall
