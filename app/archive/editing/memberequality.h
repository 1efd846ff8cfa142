#pragma once

#include "app/archive/zip/records.h"

namespace holdall::zip {

/// Whether one member is a copy of the other, as their headers tell: in everything but where it stands, what
/// is needed to read it, and whether its sizes stand before or behind the data.
bool isSameMember(const Member& one, const Member& other);

} // namespace holdall::zip
