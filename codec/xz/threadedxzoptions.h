#pragma once

#include "codec/parallel/parallelism.h"
#include "codec/xz/lzmaoptions.h"

#include <lzma.h>

namespace holdall::codec {

/// Whether all input fits into one block, for which no thread is worth starting.
bool isOneXzBlock(const LzmaOptions& options, const Parallelism& parallelism);

/// What these options mean to liblzma's threaded encoder. Refers to `options`, which must outlive it.
lzma_mt threadedXzOptions(const LzmaOptions& options, const Parallelism& parallelism);

} // namespace holdall::codec
