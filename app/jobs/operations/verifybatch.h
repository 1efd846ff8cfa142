#pragma once

#include "app/io/inputfile.h"
#include "app/jobs/jobcontext.h"
#include "app/jobs/outcome.h"
#include "app/verify/verdict.h"
#include "codec/settings.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace holdall {

/// A file to be verified, or something that a search could not look into.
struct VerifyTarget {
    std::filesystem::path path;
    std::uint64_t size = 0; ///< bytes, as far as it is known
    Seen seen = Seen::Nothing; ///< by who found it
    std::optional<Error> problem = {}; ///< why it is not even tried
};

/// Gets the targets that a search finds.
using TakeTarget = std::function<void(VerifyTarget)>;

/// Finds targets and hands each over as soon as it has it. Ends early when a stop is asked for.
using TargetSearch = std::function<void(const std::stop_token& stop, const TakeTarget& take)>;

/// Many files to be verified alike.
struct VerifyBatch {
    TargetSearch search;
    codec::DecoderSettings settings = {}; ///< unset format: recognised
    bool sha256 = false; ///< also compute each file's SHA-256
    std::optional<std::string> password = {}; ///< of archives: bytes
    std::string encoding = {}; ///< of names that do not say theirs; empty: found out
};

/// Gets the verdict on a target; `target` is how many the search found before it. Called from the job's
/// threads, one call at a time, in the order in which files are done. May wait: the other threads then wait
/// as well.
using TakeVerdict = std::function<void(std::size_t target, Verdict verdict)>;

/// The work of one job: verifies each target. One thread searches, while the others verify what it has found,
/// and then joins them; how much there is to do is known from then on. All take targets from the front, so
/// that many small files cost no more than their reading and decoding; of large files one at a time is
/// decoded by all threads, so that a last large one does not keep one thread busy alone. Fails only if not
/// even one target could be tried; what is wrong with a file is its verdict.
Outcome verifyBatch(const VerifyBatch& batch, const TakeVerdict& take, JobContext& context);

} // namespace holdall
