#pragma once

#include "app/archive/archiveformat.h"
#include "app/archive/readerprocess/foreignreaderoptions.h"
#include "app/archive/secondreading/entryrecords.h"

#include <cstdint>
#include <optional>

namespace holdall {

/// An archive that the program has written and read back.
struct WrittenArchive {
    ArchiveFormat format;
    std::uint64_t size = 0; ///< bytes of it
    std::uint64_t memoryLimit = 0; ///< bytes that reading it may take
    bool hasPassword = false;
    const EntryRecords& records; ///< what our own reader found
};

/// Who can read it besides the one who has read it: KArchive where it can, else, of ZIP, libarchive. Nothing
/// where nobody can, or not for a reasonable price.
///
/// KArchive does not know: more than 32-bit sizes in a ZIP, methods other than stored and deflate, encryption
/// of ZIP, names that are no UTF-8 or occur twice. It slows down with the number of entries, and takes memory
/// for all of a 7z. libarchive does not know encrypted links.
std::optional<ForeignReaderOptions::Parser> secondReaderFor(const WrittenArchive& archive);

} // namespace holdall
