#pragma once

#include "app/io/systemcalls.h"

#include <string>
#include <vector>

namespace holdall {

/// The names in an open folder, sorted by their bytes, without "." and "..".
SystemResult<std::vector<std::string>> namesIn(const FileDescriptor& folder);

} // namespace holdall
