#pragma once

#include "app/archive/openarchive.h"

#include <memory>

namespace holdall {

/// As OpenArchive::open(), for what the reader process reads. Where there is a coder around the container, or
/// no descriptor, all of the file is decoded, or copied, to the disk first; then this fails with what is
/// wrong with the coder's stream too, and, unless `wrap` has limits of its own, with RatioLimit past 1 GiB
/// and 1000 times the file.
Result<std::unique_ptr<OpenArchive>> openForeign(const ArchiveInput& input, const codec::Control& control,
                                                 const OpenArchive::Wrap& wrap);

} // namespace holdall
