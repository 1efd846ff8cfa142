#pragma once

#include "catalogues.h"
#include "installedfile.h"

namespace holdall::install {

/// The program's entry in the desktop's menus, with the types that it opens.
InstalledFile desktopEntry(const Catalogues& catalogues);

} // namespace holdall::install
