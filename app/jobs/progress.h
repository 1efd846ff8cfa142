#pragma once

#include "codec/control.h"

#include <atomic>
#include <cstdint>

namespace holdall {

/// What a running job is busy with.
enum class Phase { Preparing, Compressing, Decompressing, Verifying, Saving };

/// The order of all accesses to a Progress.
inline constexpr auto relaxed = std::memory_order_relaxed;

/// Written by the worker, sampled by the window's timer; relaxed order, no locks, no signals.
/// All work of a job is counted in one unit, bytes of source to be gone through, each pass on its
/// own (compressing and then verifying 10 bytes is 20), so `done` never runs backwards and reaches
/// `total` only at the end.
struct Progress {
    std::atomic<std::uint64_t> done = 0; ///< bytes of work behind us
    std::atomic<std::uint64_t> total = 0; ///< bytes of work in all; 0: unknown
    std::atomic<std::uint64_t> bytesIn = 0; ///< uncompressed (compressing) or compressed bytes read
    std::atomic<std::uint64_t> bytesOut = 0; ///< bytes produced
    std::atomic<std::uint64_t> filesDone = 0;
    std::atomic<std::uint64_t> filesTotal = 0; ///< 0: the job is about a single one
    std::atomic<Phase> phase = Phase::Preparing;
};

/// One consistent-enough look at a Progress.
struct ProgressSample {
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    std::uint64_t filesDone = 0;
    std::uint64_t filesTotal = 0;
    Phase phase = Phase::Preparing;
};

ProgressSample sample(const Progress& progress);

} // namespace holdall
