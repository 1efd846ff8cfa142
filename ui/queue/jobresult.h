#pragma once

#include "app/jobs/job.h"
#include "ui/widgets/tone.h"

#include <QString>

#include <optional>

namespace holdall::ui {

/// What came of a job, or what it waits for, in a line.
struct JobResult {
    QString text;
    QString icon; ///< by name
    Tone tone = Tone::Text;
};

/// Empty text while there is nothing to say.
JobResult resultOf(const Job& job);

/// The sizes that a finished job is about.
struct JobSizes {
    std::uint64_t compressed = 0; ///< bytes
    std::uint64_t uncompressed = 0; ///< bytes
};

/// Sizes so far, or in the end. Zero where not known.
JobSizes sizesOf(const Job& job, const ProgressSample& sample);

/// "128 MiB → 41 MiB"; empty if there is nothing to tell.
QString sizesText(const Job& job);

/// A warning of verification in words: "12 bytes of trailing data at offset 4096".
QString warningText(const codec::Warning& warning);

} // namespace holdall::ui
