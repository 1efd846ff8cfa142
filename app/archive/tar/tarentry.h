#pragma once

#include "app/archive/entry.h"

#include <archive.h>
#include <archive_entry.h>

namespace holdall {

/// What libarchive read, as an Entry. Within the locale in which it was read.
Entry toEntry(::archive_entry* native);

/// Fills `native`, which is clear, for the pax writer. Within a Utf8Locale.
void fillNative(::archive_entry* native, const Entry& entry);

} // namespace holdall
