#pragma once

#include "app/error.h"
#include "app/io/inputfile.h"
#include "codec/settings.h"

#include <cstdint>

namespace holdall {

/// The settings to decode a file with: the wanted ones and, if they name no format, the one that its
/// first bytes tell; failing that the one of its suffix, so that damage there is found and named. The
/// format stays unset if nothing tells it. Without a memory limit, a quarter of the machine's memory.
Result<codec::DecoderSettings> decoderSettingsFor(InputFile& source, codec::DecoderSettings wanted);

/// Bytes that decoding may take if nothing else is said: a quarter of the machine's memory.
std::uint64_t defaultMemoryLimit();

/// A memory limit where none is given and the format can have one.
void addMemoryLimit(codec::DecoderSettings& settings);

} // namespace holdall
