#pragma once

#include "app/archive/archiveformat.h"
#include "app/error.h"

#include <string>

namespace holdall {

/// Fails with Option unless `name` can be what an entry is called from now on: not empty, relative, without
/// empty parts, "." and "..", no zeros, and what the container takes.
Result<void> checkEntryName(const std::string& name, const ContainerAbilities& keeps);

} // namespace holdall
