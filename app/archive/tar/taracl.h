#pragma once

#include "app/archive/entry.h"

#include <string_view>
#include <vector>

#include <archive.h>
#include <archive_entry.h>

namespace holdall {

/// Adds the entry's POSIX ACLs to `attributes`, in the form that Linux keeps them in.
void appendAcls(::archive_entry* native, std::vector<ExtendedAttribute>& attributes);

/// Gives `native` the POSIX ACL that `attribute` is. False if it is none, or none that can be read.
bool addAcl(::archive_entry* native, const ExtendedAttribute& attribute);

/// Whether a POSIX ACL has this name.
bool isAclName(std::string_view attribute);

} // namespace holdall
