#pragma once

#include "codec/xz/lzmaoptions.h"

#include <cstdint>
#include <optional>

namespace holdall::codec {

/// Bytes of uncompressed data that each block of an .xz file takes. Depends on the options and on the
/// input's size alone, so that the bytes do not depend on the machine.
///
/// A larger block compresses better, since matches do not reach out of it; a smaller one lets more
/// threads work and takes less memory. xz(1) uses three times the dictionary; here shorter files
/// are cut as well, into blocks of equal size, which costs up to 2 % of the size.
std::uint64_t xzBlockSize(const LzmaOptions& options, std::optional<std::uint64_t> inputSize);

} // namespace holdall::codec
