#pragma once

#include "app/jobs/jobstate.h"
#include "app/jobs/progress.h"
#include "app/jobs/request.h"
#include "codec/check.h"

#include <QString>

#include <chrono>
#include <optional>

namespace holdall::ui {

/// What a job works on, for display: the source's file name.
QString sourceName(const Request& request);

/// The source's whole path, for display.
QString sourceText(const Request& request);

/// Where the result goes, as far as the request says it, for display.
QString destinationText(const Request& request);

/// What is done, short: "Compress to xz".
QString purposeText(const Request& request);

/// The icon of the kind of job, by name.
QString purposeIcon(const Request& request);

QString stateText(JobState state, Phase phase);

/// "12 MiB/s"
QString speedText(double bytesASecond);

/// "0:07", "1:02:03"
QString durationText(std::chrono::milliseconds duration);

/// "31 %", "0.4 %" with one decimal
QString percentText(double percent, int decimals = 0);

/// Compressed size as a share of the uncompressed: "31 %". Empty if there is nothing to tell.
QString ratioText(std::uint64_t compressed, std::uint64_t uncompressed);

/// A check as people write it: "CRC64", "SHA-256". Empty for none and unknown.
QString checkTitle(codec::Check check);

/// The path of the source, unless it is standard input.
std::optional<std::filesystem::path> sourcePath(const Request& request);

} // namespace holdall::ui
