#pragma once

#include "app/archive/archivereader.h"
#include "app/archive/secondreading/entryrecords.h"
#include "codec/control.h"
#include "codec/pump.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace holdall {

/// How a second reading is steered, and who is told how many bytes of data were read, piece by piece.
struct SecondReading {
    const std::filesystem::path& archive; ///< for errors
    codec::Control control = {};
    std::function<void(std::uint64_t)> advance = {};
};

/// Reads the archive behind `reader` to its end, and holds it against `records`, of which those are taken
/// that it has too. The order does not count. Fails with VerificationFailed and EntryProblem::ReadersDisagree
/// about the first entry that is not among the records, or else is left of them, and so with what the reader
/// has to say against the data; with the reader's other errors as they are.
Result<codec::Ending> compareWithRecords(ArchiveReader& reader, EntryRecords& records,
                                         const SecondReading& reading);

} // namespace holdall
