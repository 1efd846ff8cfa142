#pragma once

#include "codec/error.h"
#include "codec/xz/filterchain.h"

#include <lzma.h>

#include <string>
#include <string_view>

namespace holdall::codec {

/// liblzma's identifier of a branch filter.
lzma_vli branchFilterId(BranchFilter::Architecture architecture);

bool isLzma(lzma_vli id);

/// The filter's name in liblzma's text form; empty for filters that this library does not know.
std::string_view filterName(lzma_vli id);

/// As on the command line: "6", "9e".
std::string presetText(Preset preset);

/// What liblzma's encoders and decoders accept, said before they are asked and with the allowed
/// range: one to four filters that this liblzma has, lzma1 or lzma2 last and only there, every
/// value within its range. `filters` ends with LZMA_VLI_UNKNOWN. Fails with InvalidOption "filters".
Result<void> checkFilters(const lzma_filter* filters);

} // namespace holdall::codec
