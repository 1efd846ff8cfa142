#pragma once

#include "codec/bytes.h"

#include <cstdint>
#include <string>
#include <string_view>

/// bzip2 streams that no encoder writes, and every decoder must read.
namespace holdall::test {

/// Bytes as a string of '0' and '1', first bit first.
std::string bitsOf(codec::ByteView bytes);

/// The reverse; bits that are no whole byte are dropped.
codec::Bytes fromBits(const std::string& bits);

/// The `count` lowest bits of a number.
std::string bitsOf(std::uint64_t value, unsigned count);

/// `data` (618 to 1,338 bytes, without runs) as bzip2 0.9.0 wrote blocks that were hard to sort: the
/// data is XORed with a fixed mask, whose first set byte is the 618th, and a bit in the block's
/// header says so. The checks are those of the data itself.
codec::Bytes randomisedStream(const codec::Bytes& data);

/// `stream`, whose first block has 4 tables or more, with these bits among the block's selectors, behind
/// those that are used. They end in 0, and no more than 3 in a row are 1. With `isAligned`, they start
/// at a byte.
codec::Bytes withSelectors(codec::ByteView stream, std::string_view bits, bool isAligned = false);

} // namespace holdall::test
