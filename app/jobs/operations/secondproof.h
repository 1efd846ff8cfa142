#pragma once

#include "app/archive/readerprocess/foreignreaderoptions.h"
#include "app/archive/secondreading/secondreader.h"
#include "app/archive/secondreading/secondreading.h"
#include "app/error.h"

#include <optional>
#include <string>

namespace holdall {

/// An archive that is to be read by somebody else's reader, too.
struct SecondProof {
    WrittenArchive archive;
    int descriptor = -1; ///< of its file; negative: it has none, as volumes
    std::optional<std::string> password = {};
};

/// Whether an archive of this kind is read a second time, if nothing is in the way of that.
bool hasSecondReader(const ArchiveFormat& format);

/// Reads it in the reader process and holds it against `records`, which are those of `proof`. Gives who read
/// it; nothing if nobody could, or the system or the memory limit did not let him: that is no word against
/// the archive, and none either after a stop. Fails as compareWithRecords().
Result<std::optional<ForeignReaderOptions::Parser>>
proveAgain(const SecondProof& proof, EntryRecords& records, const SecondReading& reading);

} // namespace holdall
