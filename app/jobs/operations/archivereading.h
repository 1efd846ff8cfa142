#pragma once

#include "app/archive/archivefacts.h"
#include "app/archive/entry.h"
#include "app/archive/openarchive.h"
#include "app/error.h"
#include "app/jobs/jobcontext.h"
#include "codec/pump.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace holdall {

/// How far an archive is read.
enum class ReadingDepth {
    Entries, ///< what there is
    Data, ///< every byte of it
};

/// What was read of an archive.
struct ArchiveReading {
    codec::DecodeSummary decoded; ///< of the coder around it; its sizes alone if there is none
    std::shared_ptr<const codec::SeekIndex> index; ///< of what is listed, where decoding alone teaches it
    std::uint64_t entries = 0; ///< that were begun
    ArchiveFacts facts = {};
    std::string entry; ///< the name of the last of them, or of the one that failed
};

/// Gets each entry as it comes.
using TakeEntry = std::function<void(const Entry& entry)>;

/// Reads an archive to its end and keeps nothing. Fails with what is wrong with the archive or its source;
/// what the coder says comes before what the container says, which only suffers from it. If only entries are
/// damaged, the others are read, and the first error about one is it; a password that is needed comes last,
/// but one that was wrong and right for nothing comes before damage of what it should decrypt. `reading` is
/// filled also on failure, and counts into the job's progress unless a coder's source does.
Result<codec::Ending> readArchive(const ArchiveInput& input, ReadingDepth depth, const JobContext& context,
                                  const TakeEntry& take, ArchiveReading& reading);

} // namespace holdall
