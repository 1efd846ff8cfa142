#pragma once

#include "app/archive/archiveformat.h"
#include "codec/settings.h"
#include "codec/stream.h"

#include <filesystem>
#include <optional>

namespace holdall {

/// The archive that a file is: by its content, of which the beginning is decoded, or else, where that
/// cannot be read as far as an archive's first entry, by its name. Nothing for a single compressed file and
/// for what is unknown. `settings` are those for the file's coder, as decoderSettingsFor() gives them. `file`
/// has random access; the position that it is read from does not move.
std::optional<ArchiveFormat> detectArchive(codec::ByteSource& file, const std::filesystem::path& path,
                                           const codec::DecoderSettings& settings);

/// Whether the bytes at the front of `file` mark it as an archive that no coder stands around: a tar's first
/// header, whose checksum is right, or another container's magic bytes. That is surer than a plausible header
/// of a coder without magic bytes, which a name in a tar can look like.
bool beginsLikeContainer(codec::ByteSource& file);

} // namespace holdall
