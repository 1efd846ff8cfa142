#pragma once

#include "app/archive/archiveformat.h"
#include "app/archive/entry.h"
#include "app/error.h"
#include "app/jobs/jobcontext.h"
#include "codec/pump.h"
#include "codec/settings.h"
#include "codec/stream.h"

#include <filesystem>
#include <functional>
#include <string>

namespace holdall {

/// An archive that is to be read.
struct ArchiveInput {
    codec::ByteSource& source;
    const std::filesystem::path& path; ///< for errors
    ArchiveFormat format;
    const codec::DecoderSettings& settings; ///< of the coder around it
};

/// What was read of an archive.
struct ArchiveReading {
    codec::DecodeSummary decoded; ///< of the coder around it; of a plain tar its sizes alone
    std::uint64_t entries = 0; ///< that were begun
    std::string entry; ///< the name of the last of them
};

/// Gets each entry as it comes.
using TakeEntry = std::function<void(const Entry& entry)>;

/// Reads an archive to its end, every byte of it, and keeps nothing. Fails with what is wrong with the
/// archive or its source; what the coder says comes before what the container says, which only suffers
/// from it. `reading` is filled also on failure.
Result<codec::Ending> readArchive(const ArchiveInput& input, const JobContext& context, const TakeEntry& take,
                                  ArchiveReading& reading);

} // namespace holdall
