#pragma once

#include "codec/bzip2/blockformat.h"

#include <array>
#include <cstdint>
#include <span>

namespace holdall::codec::bzip2 {

/// The bits of each symbol's code.
using CodeLengths = std::array<std::uint8_t, maxSymbols>;

/// Codes for symbols of these frequencies (at most maxSymbols), none longer than
/// maxWrittenCodeLength. Every symbol has one, those that do not occur as well. The lengths are those
/// that libbz2 chooses.
CodeLengths makeCodeLengths(std::span<const std::uint32_t> frequencies);

} // namespace holdall::codec::bzip2
