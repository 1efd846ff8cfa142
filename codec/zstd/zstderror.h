#pragma once

#include "codec/error.h"

#include <cstddef>

namespace holdall::codec {

/// The error behind a libzstd result for which ZSTD_isError() is true.
Error zstdError(std::size_t result);

} // namespace holdall::codec
