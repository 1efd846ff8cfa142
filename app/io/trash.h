#pragma once

#include "app/error.h"

#include <filesystem>

namespace holdall {

/// Moves a file or folder to the desktop's trash. Never deletes for good. Fails with EILSEQ for a
/// name that is no UTF-8, which Qt cannot say, and with PermissionDenied where there is no trash.
Result<void> moveToTrash(const std::filesystem::path& path);

} // namespace holdall
