#pragma once

#include "codec/seek/seekcollector.h"
#include "codec/seek/seekindex.h"

#include <memory>
#include <vector>

namespace holdall::codec {

/// The index of a bzip2 file whose blocks are at these places, one for each of `blocks`.
std::shared_ptr<const SeekIndex> makeBzip2SeekIndex(SeekBlocks blocks, std::vector<Bzip2Place> places);

} // namespace holdall::codec
