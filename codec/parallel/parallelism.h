#pragma once

#include <cstdint>
#include <optional>

namespace holdall::codec {

/// How a coder may spread its work, and what it is told of the data beforehand. What a decoder reads
/// back does not depend on it; of what an encoder writes, `threads` never changes a byte.
struct Parallelism {
    unsigned threads = 1; ///< that code at the same time; 0: the serial coder, which takes least memory
    std::optional<std::uint64_t> inputSize =
        {}; ///< encoding: bytes there will be in all, where that is known
    bool canRewrite = false; ///< encoding: what Compressor::rewrites() asks for will be done

    /// Encoding: compressed : uncompressed size, where it was sampled (see sampleRatio()). Only estimates
    /// of memory heed it: with it they tell what such data takes, without it what no data exceeds.
    std::optional<double> expectedRatio = {};
};

} // namespace holdall::codec
