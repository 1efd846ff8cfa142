#pragma once

#include "app/archive/archiveformat.h"
#include "app/jobs/jobcontext.h"
#include "app/jobs/operations/archivereading.h"
#include "app/jobs/outcome.h"
#include "codec/settings.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace holdall {

/// Tell what is in an archive.
struct ListRequest {
    std::filesystem::path source;
    codec::DecoderSettings settings = {}; ///< unset format: recognised
    std::optional<std::string> password = {}; ///< bytes
    std::string encoding = {}; ///< of names that do not say theirs; empty: found out
};

/// What is known of an archive before its entries.
struct ListedArchive {
    ArchiveFormat format;
    std::uint64_t size = 0; ///< bytes, of all volumes
};

/// Called on the worker.
struct ListVisitor {
    std::function<void(const ListedArchive&)> begin; ///< once, before the first entry
    TakeEntry take;

    /// Last, if everything was read without an error, of what has places (see Entry::position). May be empty.
    std::function<void(ArchiveMap)> map = {};

    /// Behind the last entry, also after an error. May be empty.
    std::function<void(const ArchiveFacts&)> facts = {};
};

/// Lists an archive; data is not read where that can be avoided. A password is asked for if not even names
/// can be read without. Fails with what is wrong, after all entries that could be read; a file that is no
/// archive is Data (UnknownFormat).
Outcome list(const ListRequest& request, const ListVisitor& visitor, JobContext& context);

} // namespace holdall
