#pragma once

#include "app/io/atomicfile.h"
#include "app/io/inputfile.h"
#include "app/io/outputfile.h"
#include "app/jobs/jobcontext.h"
#include "app/jobs/outcome.h"
#include "app/jobs/request.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace holdall {

/// What a job is going to make, and from what.
struct OutputPlan {
    std::filesystem::path target;
    Conflict conflict = Conflict::Rename;
    std::optional<FileStatus> source = {}; ///< nothing for a pipe
    OutputTraits traits = {};
    std::optional<std::uint64_t> volumeSize = {}; ///< bytes; makes volumes TARGET.001, ... Not with `entry`
    /// The target is a new folder, and the output the file of this name in it. With Overwrite the
    /// folder may exist.
    std::optional<std::string> entry = {};
};

/// Settles what becomes of something that stands at the target already, before the work begins: asks
/// the person if that is wanted (no answer: Rename). False if it is to be kept and there is nothing to
/// do, which is noted in `summary`. Fails with AlreadyExists if it may not be replaced, which no
/// folder and no source of its own may, and with the system's error about an impossible name.
Result<bool> settleConflict(OutputPlan& plan, const JobContext& context, Summary& summary);

/// Asks a person a question about a conflict. No answer: Rename.
Conflict askConflict(const Question& question, const JobContext& context);

/// Writes and finishes a file.
using Fill = std::function<Result<codec::Ending>(OutputFile&)>;

/// Has `fill` write the planned file, then gives it its name, and notes that in `summary`. A stop
/// before the name leaves nothing.
Result<codec::Ending> makeOutput(const OutputPlan& plan, const JobContext& context, Summary& summary,
                                 const Fill& fill);

/// Moves a source to the trash if it still is what was read. The result stands already: if this is
/// refused, that is a problem in `summary`, not a failure.
void trashSource(const InputFile& source, Summary& summary);

} // namespace holdall
