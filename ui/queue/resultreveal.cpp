#include "ui/queue/resultreveal.h"

namespace holdall::ui {

namespace {

bool isAskedFor(const Request& request)
{
    return std::visit(
        []<typename T>(const T& known) {
            if constexpr (requires { known.revealsResult; }) {
                return known.revealsResult;
            } else {
                return false;
            }
        },
        request);
}

} // namespace

ResultReveal::ResultReveal(JobQueue& queue, QObject* parent) : QObject(parent)
{
    connect(&queue, &JobQueue::jobFinished, this, [this](const Job* job) { take(*job); });
}

void ResultReveal::take(const Job& job)
{
    const bool stands = job.outcome() && job.outcome()->summary.output;
    if (stands && isAskedFor(job.request())) {
        Q_EMIT wanted({*job.outcome()->summary.output});
    }
}

} // namespace holdall::ui
