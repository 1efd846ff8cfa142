#pragma once

#include "codec/bytes.h"
#include "codec/error.h"

namespace holdall::zip {

/// Fills `bytes`, at most 256, with numbers from the system that nobody can foretell. Fails with ReadFailed
/// and errno.
codec::Result<void> fillRandomly(codec::MutableBytes bytes);

} // namespace holdall::zip
