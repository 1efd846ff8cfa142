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

/// Where the archive goes: exactly as requested, or named after the sources. One source lends its name,
/// less the suffix of an archive or a compressed file; several what their names begin with, if that is
/// worth a name, else the name of the folder that the first is in.
std::filesystem::path archivePath(const ArchiveRequest& request);

/// Where what `source` holds goes: exactly as requested, or under the source's name less its suffix;
/// a name without a known suffix gets ".out".
std::filesystem::path extractedPath(const ExtractRequest& request, const std::filesystem::path& source);

} // namespace holdall
