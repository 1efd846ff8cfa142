#pragma once

#include "app/estimate/survey.h"
#include "codec/memory.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace holdall {

/// What a request will probably make, and need.
struct Prediction {
    enum class Basis {
        Nothing, ///< no data could be read: only what stands in the options is known
        Samples, ///< of the data
        Everything, ///< all of the data was tried, or no coder is asked
    };
    Basis basis = Basis::Nothing;
    bool isFinal = false; ///< no further trial makes it better
    SurveyCount input = {}; ///< as far as it was counted
    std::uint64_t unreadable = 0; ///< things that could not be counted, and samples that could not be read
    std::optional<std::uint64_t> size = {}; ///< bytes of the result
    std::optional<std::chrono::duration<double>> duration = {}; ///< with verification if that is wanted

    /// Nothing: it takes more than the memory limit. With Nothing in `basis`, the most that any data takes.
    std::optional<codec::MemoryEstimate> memory = {};
};

} // namespace holdall
