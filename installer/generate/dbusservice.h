#pragma once

#include "installedfile.h"

namespace holdall::install {

/// How the session bus starts the program, for desktops that start it over D-Bus.
InstalledFile dbusService();

} // namespace holdall::install
