#pragma once

#include "codec/stream.h"

namespace holdall {

/// Whether a 7z archive is all that the file holds: nothing stands before or behind it. `source` has random
/// access and a known size. Fails with the source's errors.
codec::Result<bool> isWholeSevenZip(codec::ByteSource& source);

} // namespace holdall
