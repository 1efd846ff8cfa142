#pragma once

#include "app/archive/archiveformat.h"
#include "app/io/filesource.h"
#include "codec/settings.h"

#include <optional>

namespace holdall {

/// The archive that a file is: by its content, of which the beginning is decoded, or else, where that
/// cannot be read as far as an archive's first entry, by its name. Nothing for a single compressed file and
/// for what is unknown. `settings` are those for the file's coder, as decoderSettingsFor() gives them.
/// Does not move the position that the file is read from.
std::optional<ArchiveFormat> detectArchive(FileSource& file, const codec::DecoderSettings& settings);

} // namespace holdall
