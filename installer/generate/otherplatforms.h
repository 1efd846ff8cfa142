#pragma once

#include "installedfile.h"

/// Parts of installers for platforms that the program does not run on yet: never tried there.
namespace holdall::install {

/// NSIS macros that write the entries of Explorer's menu into the user's registry, and take them out.
InstalledFiles windowsFiles();

/// The application bundle's Info.plist, with the types that it opens, and one Services workflow an entry.
InstalledFiles macosFiles();

} // namespace holdall::install
