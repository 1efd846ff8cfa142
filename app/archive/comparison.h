#pragma once

#include "app/archive/archivereader.h"
#include "app/archive/packing.h"

#include <filesystem>

namespace holdall {

/// Reads an archive again that pack() made by this plan, and compares every name, property and byte with
/// the disk, but for what `packed` says is missing. Fails with VerificationFailed about the entry that
/// differs, with SourceChanged if that is why, and with the reader's error; `archive` is the archive's
/// path, for errors.
Result<codec::Ending> compareWithSources(const PackPlan& plan, const Packed& packed, ArchiveReader& reader,
                                         const PackSteering& steering, const std::filesystem::path& archive);

} // namespace holdall
