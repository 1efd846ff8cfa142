#pragma once

#include "app/jobs/jobcontext.h"
#include "app/jobs/outcome.h"
#include "app/verify/verdict.h"
#include "codec/settings.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace holdall {

/// A file to be verified, or something that a search could not look into.
struct VerifyTarget {
    std::filesystem::path path;
    std::uint64_t size = 0; ///< bytes, as far as it is known
    std::optional<Error> problem = {}; ///< why it is not even tried
};

/// Many files to be verified alike.
struct VerifyBatch {
    std::vector<VerifyTarget> targets;
    codec::DecoderSettings settings = {}; ///< unset format: recognised
    bool sha256 = false; ///< also compute each file's SHA-256
    std::optional<std::string> password = {}; ///< of archives: bytes
    std::string encoding = {}; ///< of names that do not say theirs; empty: found out
};

/// Gets the verdict on the target with this index. Called from the job's threads, one call at a time,
/// in the order in which files are done. May wait: the other threads then wait as well.
using TakeVerdict = std::function<void(std::size_t target, Verdict verdict)>;

/// The work of one job: verifies each target. All threads of the job take targets from the front, so that
/// many small files cost no more than their reading and decoding; of large files one at a time is decoded
/// by all threads, so that a last large one does not keep one thread busy alone. Fails only if not even
/// one target could be tried; what is wrong with a file is its verdict.
Outcome verifyBatch(const VerifyBatch& batch, const TakeVerdict& take, JobContext& context);

} // namespace holdall
