#pragma once

#include "catalogues.h"
#include "installedfile.h"

namespace holdall::install {

/// The types and suffixes of the format tables that shared-mime-info (2.2 to 2.4) does not know.
InstalledFile mimePackage(const Catalogues& catalogues);

} // namespace holdall::install
