#pragma once

#include "app/error.h"
#include "app/io/inputfile.h"
#include "app/jobs/jobcontext.h"
#include "codec/pump.h"
#include "codec/settings.h"

#include <cstdint>
#include <filesystem>

namespace holdall {

/// Before a job writes: if the file system of `target` has less than `needed` bytes free, asks whether to go
/// on all the same, since holes take nothing and some file systems compress. Without a yes DiskFull, whose
/// path is `target`; Stopped after a stop.
Result<codec::Ending> checkSpace(const std::filesystem::path& target, std::uint64_t needed,
                                 const JobContext& context);

/// Bytes that decoding all of a file will give at least, as far as can be told without decoding: what
/// the index of the last xz stream or the end of gzip says, and what the file itself takes. Damage is no
/// error here. Leaves what read() gives as it was.
std::uint64_t leastDecodedSize(InputFile& source, const codec::DecoderSettings& settings);

} // namespace holdall
