#pragma once

#include "app/estimate/codingplan.h"
#include "app/estimate/trial.h"

#include <chrono>
#include <cstdint>
#include <span>

namespace holdall {

/// What trials on more and more of the same data tell of all of it; the last is the largest, there is one at
/// least.
struct Extrapolation {
    std::span<const Trial> trials;
    std::uint64_t total = 0; ///< bytes of all data

    /// Bytes that the data becomes. Where all is one stream, what the second half of a trial added counts:
    /// the first half was compressed without knowing anything.
    std::uint64_t codedSize(bool isOneStream) const;

    /// With so many threads, reading and writing not counted.
    std::chrono::duration<double> duration(const CodingPlan& plan, unsigned threads) const;
};

} // namespace holdall
