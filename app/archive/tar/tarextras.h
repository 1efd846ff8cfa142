#pragma once

#include "app/archive/entry.h"

#include <archive.h>
#include <archive_entry.h>

namespace holdall {

/// What libarchive knows of an entry that Entry has no other place for.
TarExtras extrasOf(::archive_entry* native);

/// Gives `native` the extras of `entry`; its kind and time of modification it has already.
void fillExtras(::archive_entry* native, const Entry& entry);

/// Whether any of the access lists is there.
bool hasAcls(const TarExtras& extras);

} // namespace holdall
