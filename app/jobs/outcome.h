#pragma once

#include "app/archive/readerprocess/foreignreaderoptions.h"
#include "app/error.h"
#include "app/verify/verdict.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace holdall {

/// What a job did, as far as it got.
struct Summary {
    std::uint64_t bytesRead = 0; ///< of sources
    std::uint64_t bytesWritten = 0; ///< of outputs
    std::uint64_t files = 0; ///< outputs made, or files verified
    std::optional<std::filesystem::path> output = {}; ///< where the result stands now
    std::optional<Verdict> verdict = {}; ///< verify jobs, and compress jobs that verified their result
    std::map<Verdict::Status, std::uint64_t> verdicts = {}; ///< of a BatchVerifyRequest: files with each
    /// Whose reader, beside our own, has found in the archive what ours did; nothing if none was asked.
    std::optional<ForeignReaderOptions::Parser> secondReader = {};
    std::uint64_t memoryEstimate = 0; ///< bytes, told before the work began
    bool skipped = false; ///< the output existed and Conflict::Skip kept it
    bool sourceTrashed = false;
    std::vector<Error> problems = {}; ///< files of a folder that failed while the rest was done
    std::chrono::milliseconds duration{0};
};

/// How a job ended. `finished` brings exactly one. A verify job that found damage Succeeded: the
/// verdict says what it found.
struct Outcome {
    enum class Kind { Succeeded, Failed, Cancelled };
    Kind kind = Kind::Failed;
    std::optional<Error> error = {}; ///< Failed only
    Summary summary = {};
};

} // namespace holdall
