#pragma once

#include "app/archive/entry.h"
#include "app/archive/zip/records.h"
#include "app/error.h"

namespace holdall::zip {

/// What ZIP keeps of an entry; check, sizes and offset are left to be filled in. Fails with Option about
/// the entry: a kind that ZIP has no place for, a name that is empty, too long, or has a zero in it.
///
/// Modes that are not told are 0644, for folders 0755, for links 0777; a time that is not told is the
/// earliest that ZIP knows.
Result<Member> memberFor(const Entry& entry);

} // namespace holdall::zip
