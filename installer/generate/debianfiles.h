#pragma once

#include "installedfile.h"

#include <filesystem>

namespace holdall::install {

/// What Debian's policy asks of a package: the changelog in its form, made from CHANGELOG.md, and the
/// copyright, made from LICENSE; both in `sources`. And what its checker gets wrong. Exits if they are not as
/// expected.
InstalledFiles debianFiles(const std::filesystem::path& sources);

} // namespace holdall::install
