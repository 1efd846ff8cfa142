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

/// What was read of an archive.
struct ArchiveReading {
    codec::DecodeSummary decoded; ///< of the coder around it; of a plain tar its sizes alone
    std::uint64_t entries = 0; ///< that were begun
    std::string entry; ///< the name of the last of them
};

/// Gets each entry as it comes.
using TakeEntry = std::function<void(const Entry& entry)>;

/// Reads an archive to its end, every byte of it, and keeps nothing. `settings` are those for its coder,
/// `path` is for errors. Fails with what is wrong with the archive or its source; what the coder says
/// comes before what the container says, which only suffers from it. `reading` is filled also on failure.
Result<codec::Ending> readArchive(codec::ByteSource& source, const std::filesystem::path& path,
                                  const ArchiveFormat& format, const codec::DecoderSettings& settings,
                                  const JobContext& context, const TakeEntry& take, ArchiveReading& reading);

} // namespace holdall
