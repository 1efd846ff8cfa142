#pragma once

#include "catalogues.h"
#include "installedfile.h"

namespace holdall::install {

/// What software centres show of the program (AppStream).
InstalledFile metainfo(const Catalogues& catalogues);

} // namespace holdall::install
