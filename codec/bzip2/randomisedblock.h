#pragma once

#include "codec/bytes.h"
#include "codec/bzip2/bitreader.h"

#include <cstdint>

namespace holdall::codec::bzip2 {

/// Decodes a block whose head says that it is randomised. Nothing has written such since bzip2 0.9.5,
/// so libbz2 does it: the block is given to it as a stream of its own. It lies in `in` from the bit
/// `start` to where `in` is; `crc` is its check. `block` gets the data as RunLengthDecoder takes it.
/// False if the block is damaged. Throws std::bad_alloc.
bool decodeRandomised(const BitReader& in, std::uint64_t start, std::uint32_t crc, Bytes& block);

} // namespace holdall::codec::bzip2
