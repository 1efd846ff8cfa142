#pragma once

#include "codec/bytes.h"
#include "codec/options.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace holdall {

/// What a coder made of some data, on one thread.
struct Trial {
    std::uint64_t plainSize = 0; ///< bytes
    std::uint64_t codedSize = 0; ///< bytes
    std::chrono::duration<double> coding{0};
    std::chrono::duration<double> decoding{0};
};

/// The data of one stream, in pieces.
using TrialStream = std::vector<codec::ByteView>;

/// What is to be found out about a stream that does not get smaller.
enum class Growth { Kept, Stored };

/// Compresses each stream for itself by the real coder and decodes it again, keeping nothing. Nothing if a
/// stop was asked for, which takes no longer than 64 KiB of coding, or if the coder failed. With Stored, a
/// stream that would grow counts with its plain size.
std::optional<Trial> tryOut(const codec::EncoderOptions& options, std::span<const TrialStream> streams,
                            Growth growth, const std::stop_token& stop);

} // namespace holdall
