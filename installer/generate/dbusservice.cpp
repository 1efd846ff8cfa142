#include "dbusservice.h"

#include "identity.h"

#include <format>

namespace holdall::install {

// The bus wants an absolute path, and where the program will stand is not known when a package is made: it is
// found as the desktop entry's Exec is.
InstalledFile dbusService()
{
    return {.path = std::format("share/dbus-1/services/{}.service", applicationId),
            .text = std::format("[D-BUS Service]\nName={}\nExec=/usr/bin/env holdall\n", applicationId)};
}

} // namespace holdall::install
