#pragma once

#include "app/jobs/request.h"

#include <filesystem>

namespace holdall {

/// Where the compressed form of the file `source` goes: exactly as requested, or under the source's
/// name and the format's suffix.
std::filesystem::path compressedPath(const CompressRequest& request, const std::filesystem::path& source);

/// Where the compressed files of the folder `source` go: exactly as requested, or a folder "NAME (xz)".
std::filesystem::path compressedFolderPath(const CompressRequest& request,
                                           const std::filesystem::path& source);

/// Where what `source` holds goes: exactly as requested, or under the source's name less its suffix;
/// a name without a known suffix gets ".out".
std::filesystem::path extractedPath(const ExtractRequest& request, const std::filesystem::path& source);

} // namespace holdall
