#include "app/jobs/progress.h"

namespace holdall {

ProgressSample sample(const Progress& progress)
{
    return {
        .done = progress.done.load(relaxed),
        .total = progress.total.load(relaxed),
        .bytesIn = progress.bytesIn.load(relaxed),
        .bytesOut = progress.bytesOut.load(relaxed),
        .filesDone = progress.filesDone.load(relaxed),
        .filesTotal = progress.filesTotal.load(relaxed),
        .phase = progress.phase.load(relaxed),
    };
}

} // namespace holdall
