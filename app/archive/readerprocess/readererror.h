#pragma once

#include "app/archive/readerprocess/statusrecord.h"
#include "app/error.h"

#include <filesystem>

namespace holdall {

/// The error for what the reader process said of the entry of the name `name`.
Error entryErrorFrom(ReaderFailure failure, const std::filesystem::path& name);

/// The error for what it said of the archive in `record`, a Failure.
Error archiveErrorFrom(const StatusRecord& record, const std::filesystem::path& path);

} // namespace holdall
