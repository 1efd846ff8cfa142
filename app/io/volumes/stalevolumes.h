#pragma once

#include "app/io/filedescriptor.h"

#include <string>

namespace holdall {

/// Takes back what a process that was killed while it placed volumes has placed: files in `parent` that are
/// called like volumes and are the same files as some in its stale hidden folder `name`. If their set has a
/// first volume it is whole, and stays. Best effort.
void takeBackVolumes(const FileDescriptor& parent, const std::string& name);

} // namespace holdall
