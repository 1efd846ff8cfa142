#pragma once

#include "app/archive/archiveformat.h"
#include "app/archive/archivewriter.h"
#include "app/archive/source/sourcefile.h"
#include "app/archive/source/sourcefingerprint.h"
#include "codec/control.h"

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace holdall {

/// What goes into an archive, and how it is told of there.
struct PackPlan {
    SourceSelection selection;
    EntryTraits traits = {};
    ContainerAbilities keeps = {}; ///< the container
};

/// How the outside steers it, and is told how many bytes of data were read, piece by piece.
struct PackSteering {
    codec::Control control = {};
    std::function<void(std::uint64_t)> advance;
};

/// What went into an archive.
struct Packed {
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0; ///< of files' data that were read
    std::vector<Error> problems; ///< what is not in it, or is not what it was
    std::set<std::string> missing; ///< names of entries that could not be begun
    SourceFingerprint sources; ///< of everything that was met
};

/// Writes everything in the selection to `writer`, and finishes it. A source that cannot be read is a
/// problem, and the rest goes on; so is a name that the container cannot hold, and a file that changed while
/// it was read. Fails with the writer's
/// error only.
Result<codec::Ending> pack(const PackPlan& plan, ArchiveWriter& writer, const PackSteering& steering,
                           Packed& packed);

} // namespace holdall
