#pragma once

#include "app/io/inputfile.h"
#include "app/jobs/jobcontext.h"
#include "app/jobs/request.h"
#include "app/verify/verdict.h"

#include <cstdint>
#include <optional>

namespace holdall {

/// Whether a file is all the work of its job, which then tells its size as the total, or a part of it.
enum class Share { Whole, Part };

/// How a file comes to be verified.
struct Occasion {
    Share share = Share::Whole;
    Seen seen = Seen::Nothing;
};

/// What the verification of one file found.
struct Verified {
    std::optional<Verdict> verdict; ///< nothing: a stop was asked for
    std::uint64_t bytesRead = 0;
};

/// Decodes a file into nothing. What is wrong with the file is its verdict, never a failure. Throws
/// std::bad_alloc.
Verified verifyFile(const VerifyRequest& request, const JobContext& context, const Occasion& occasion);

} // namespace holdall
