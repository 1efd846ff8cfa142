#include "app/jobs/operations/operations.h"
#include "app/jobs/operations/verifybatch.h"
#include "app/jobs/operations/verifytargets.h"
#include "app/verify/report.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>

namespace holdall {

namespace {

/// One run of a BatchVerifyRequest.
class ManyVerification {
public:
    ManyVerification(const BatchVerifyRequest& request, JobContext& context)
        : m_request(request)
        , m_context(context)
    {
    }

    Outcome run();

private:
    void take(Verdict verdict);
    void saveReports(Summary& summary);

    const BatchVerifyRequest& m_request;
    JobContext& m_context;
    std::map<Verdict::Status, std::uint64_t> m_counts;
    Report m_report = {.version = QCoreApplication::applicationVersion(),
                       .started = QDateTime::currentDateTimeUtc()};
};

Outcome ManyVerification::run()
{
    m_context.progress().phase.store(Phase::Preparing, std::memory_order_relaxed);
    Outcome outcome = verifyBatch(
        batchFor(m_request, Repeated::Dropped),
        [this](std::size_t /*target*/, Verdict verdict) { take(std::move(verdict)); }, m_context);
    outcome.summary.verdicts = m_counts;
    if (outcome.kind == Outcome::Kind::Succeeded) {
        saveReports(outcome.summary);
    }
    return outcome;
}

void ManyVerification::take(Verdict verdict)
{
    ++m_counts[verdict.status];
    if (!m_request.reports.empty()) {
        m_report.results.push_back(verdict);
    }
    m_context.deliver(std::move(verdict));
}

/// A report that cannot be written is a problem; what was found stands.
void ManyVerification::saveReports(Summary& summary)
{
    m_report.finished = QDateTime::currentDateTimeUtc();
    for (const std::filesystem::path& path : m_request.reports) {
        if (const Result<void> saved = saveReport(m_report, path); !saved) {
            summary.problems.push_back(saved.error());
        }
    }
}

} // namespace

Outcome verify(const BatchVerifyRequest& request, JobContext& context)
{
    return ManyVerification(request, context).run();
}

} // namespace holdall
