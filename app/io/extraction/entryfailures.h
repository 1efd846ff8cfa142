#pragma once

#include "app/archive/entry.h"
#include "app/error.h"

#include <expected>

namespace holdall {

/// `entry` is not extracted because of what it is.
inline std::unexpected<Error> refusal(EntryProblem problem, const Entry& entry)
{
    return std::unexpected(entryError(problem, entry.name));
}

/// `entry` could not be extracted, since the system said the errno `code`.
inline std::unexpected<Error> failure(int code, const Entry& entry)
{
    return std::unexpected(errorFromErrno(code, entry.name));
}

} // namespace holdall
