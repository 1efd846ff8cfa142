#pragma once

#include "app/archive/readerprocess/archivefile.h"
#include "app/archive/readerprocess/taroutput.h"

#include <expected>
#include <string>

namespace holdall {

/// Whether the file is a 7z archive.
bool isSevenZip(ArchiveFile& file);

/// Writes what KArchive finds in a 7z archive to `output`: it can decrypt, which libarchive cannot. In the
/// reader process only: it takes memory for all that is in the archive.
std::expected<void, ReaderFailure> translateSevenZip(ArchiveFile& file, const std::string& password,
                                                     TarOutput& output);

} // namespace holdall
