#pragma once

#include "app/archive/entry.h"
#include "app/error.h"

#include <expected>
#include <string>

namespace holdall {

/// The error for an entry that a container cannot hold, about its name: Option, with what is wrong with
/// which of its properties.
std::unexpected<Error> refuseEntry(const Entry& entry, std::string property, std::string value,
                                   std::string allowed);

/// Fails for what neither ZIP nor 7z can hold: anything but files, folders and symbolic links.
Result<void> checkPlainKind(const Entry& entry);

} // namespace holdall
