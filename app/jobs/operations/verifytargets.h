#pragma once

#include "app/jobs/operations/verifybatch.h"
#include "app/jobs/request.h"

namespace holdall {

/// Whether what several paths lead to is a target as often as it is found.
enum class Repeated { Kept, Dropped };

/// What `request` wants verified. The search finds where its paths lead, in their order: a file itself, or
/// what findCompressed() finds in a folder. What could not be looked into, and what is not there, are targets
/// too: their verdicts say why.
VerifyBatch batchFor(const BatchVerifyRequest& request, Repeated repeated);

} // namespace holdall
