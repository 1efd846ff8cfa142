#pragma once

#include "app/archive/readerprocess/archivefile.h"
#include "app/archive/readerprocess/taroutput.h"

#include <expected>

namespace holdall {

/// Whether the file is a collection of resources of Qt's, as rcc makes them.
bool isResource(ArchiveFile& file);

/// Writes what Qt finds in such a file to `output`. In the reader process only: Qt trusts the file.
std::expected<void, ReaderFailure> translateResource(ArchiveFile& file, TarOutput& output);

} // namespace holdall
