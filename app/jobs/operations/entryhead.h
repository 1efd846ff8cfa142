#pragma once

#include "app/jobs/jobcontext.h"
#include "app/jobs/outcome.h"
#include "app/jobs/request.h"
#include "codec/bytes.h"

#include <cstdint>

namespace holdall {

/// The front of a file in an archive.
struct EntryHead {
    codec::Bytes bytes = {};
    bool isAll = false; ///< there is no more, and the check of it, if it has one, was right
};

/// Reads at most `most` bytes of the first file among `request.entries`, into memory alone. Nothing behind
/// them is decoded, and nothing before them where the archive allows that. A password is asked for if one is
/// needed. Fails with what is wrong; `head` then has what came before.
Outcome readHead(const ExtractRequest& request, std::uint64_t most, JobContext& context, EntryHead& head);

} // namespace holdall
