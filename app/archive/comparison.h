#pragma once

#include "app/archive/archivereader.h"
#include "app/archive/packing.h"

#include <filesystem>

namespace holdall {

/// Reads an archive again that pack() made of the selection, and compares every name, property and byte
/// with the disk. `missing` are the names that pack() left out. Fails with VerificationFailed about the
/// entry that differs, with SourceChanged if that is why, and with the reader's error; `archive` is the
/// archive's path, for errors.
Result<codec::Ending> compareWithSources(const SourceSelection& selection, const EntryTraits& traits,
                                         const std::set<std::string>& missing, ArchiveReader& reader,
                                         const codec::Control& control,
                                         const std::function<void(std::uint64_t)>& advance,
                                         const std::filesystem::path& archive);

} // namespace holdall
