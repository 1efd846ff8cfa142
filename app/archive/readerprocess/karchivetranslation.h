#pragma once

#include "app/archive/readerprocess/archivefile.h"
#include "app/archive/readerprocess/taroutput.h"

#include <expected>
#include <string>

namespace holdall {

/// Writes what KArchive finds in `file` to `output`: in a 7z, which it can decrypt as libarchive cannot, or
/// else in a ZIP, of which it knows stored and deflated data that is not encrypted. It compares no check of a
/// ZIP's data. In the reader process only: of a 7z it takes memory for all that is in the archive.
std::expected<void, ReaderFailure> translateByKArchive(ArchiveFile& file, const std::string& password,
                                                       TarOutput& output);

} // namespace holdall
