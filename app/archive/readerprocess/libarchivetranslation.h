#pragma once

#include "app/archive/readerprocess/archivefile.h"
#include "app/archive/readerprocess/libarchivereader.h"
#include "app/archive/readerprocess/taroutput.h"

#include <expected>
#include <string>

namespace holdall {

/// Writes what libarchive finds in `file` to `output`. In the reader process only; within a Utf8Locale.
std::expected<void, ReaderFailure> translateArchive(ArchiveFile& file, TarOutput& output,
                                                    const LibarchiveOptions& options = {});

/// The same for a single compressed file, which becomes an entry of this name. Reads it twice: nothing in it
/// tells its size.
std::expected<void, ReaderFailure> translateCompressedFile(ArchiveFile& file, const std::string& name,
                                                           TarOutput& output);

/// Whether libarchive meets encryption before it meets data that it can read.
bool isEncryptedArchive(ArchiveFile& file);

} // namespace holdall
