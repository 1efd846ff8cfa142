#pragma once

#include "app/archive/archiveoptions.h"
#include "app/estimate/survey.h"
#include "app/estimate/trial.h"
#include "app/jobs/request.h"
#include "codec/options.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall {

/// How a request will code its data, as far as a prediction asks.
struct CodingPlan {
    std::shared_ptr<const codec::EncoderOptions> coder = {}; ///< null: data is stored as it is
    bool isPerFile = false; ///< every file is a stream; else all data is one
    Growth growth = Growth::Kept;
    std::uint64_t blockSize = 0; ///< bytes of data that one thread codes at a time
    std::uint64_t frame = 0; ///< bytes of the result that are no data
    bool verifies = true;
    unsigned threads = 0; ///< that are allowed; 0: any number
    std::optional<std::uint64_t> memoryLimit = {}; ///< bytes

    std::shared_ptr<const ArchiveOptions> archive = {}; ///< around the coder; null: none

    /// What `parallelism` leaves within the memory limit, and takes. Nothing if even one thread takes more.
    std::optional<codec::MemoryEstimate> memory(codec::Parallelism& parallelism) const;
};

/// Of a CompressRequest or an ArchiveRequest about so many sources. Fails with what is wrong with its
/// options.
codec::Result<CodingPlan> planFor(const Request& request, const SurveyCount& count);

} // namespace holdall
