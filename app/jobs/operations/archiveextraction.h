#pragma once

#include "app/archive/archiveformat.h"
#include "app/io/inputfile.h"
#include "app/jobs/jobcontext.h"
#include "app/jobs/outcome.h"
#include "app/jobs/request.h"

namespace holdall {

/// An archive that is to be extracted.
struct ArchiveFile {
    ArchiveFormat format;
    InputFile& source;
    const codec::DecoderSettings& settings; ///< of the coder around it
};

/// extract() for an archive: everything in it, or what the request's patterns say. Entries that cannot be
/// made are problems in `summary`; if the archive itself is damaged, nothing of it is placed.
Result<codec::Ending> extractArchive(const ExtractRequest& request, const ArchiveFile& archive,
                                     JobContext& context, Summary& summary);

} // namespace holdall
