#pragma once

#include "app/archive/zip/directory.h"
#include "app/archive/zip/readahead.h"

#include <cstdint>

namespace holdall::zip {

/// Where a member's data is, and what only the local header has.
struct LocalPlace {
    std::uint64_t data; ///< bytes from the file's front
    codec::Bytes extra; ///< extra fields
};

/// Where the data of a member begins, once its local header was found to
/// agree with the central directory's record in name, method, flags, check and sizes. `end` is where the next
/// member or the directory begins. Fails with the source's errors, and with Corrupt: no such header, one that
/// disagrees, or data that reaches over `end`.
codec::Result<LocalPlace> findData(ReadAhead& input, const Record& record, std::uint64_t end);

} // namespace holdall::zip
