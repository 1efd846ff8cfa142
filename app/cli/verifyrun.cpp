#include "app/cli/verifyrun.h"

#include "app/cli/jobrun.h"
#include "app/cli/output/deliveries.h"
#include "app/cli/output/outcomesonly.h"
#include "app/cli/output/verifyresults.h"
#include "app/cli/version.h"
#include "app/errortext.h"
#include "app/jobs/operations/verifybatch.h"
#include "app/jobs/operations/verifytargets.h"
#include "app/verify/report.h"

#include <QDateTime>

#include <filesystem>
#include <utility>
#include <vector>

namespace holdall::cli {

namespace {

/// A verdict on its way to the thread that prints.
struct Finding {
    std::size_t target;
    Verdict verdict;
};

class VerifyRun {
public:
    VerifyRun(const Invocation& invocation, ResultStream& output, StandardError& errors)
        : m_invocation(invocation)
        , m_request(std::get<BatchVerifyRequest>(invocation.requests.front()))
        , m_output(output)
        , m_errors(errors)
    {
    }

    ExitStatus run();

private:
    ExitStatus verifyAll(VerifyResults& results);
    ExitStatus save(const Report& report);

    const Invocation& m_invocation;
    const BatchVerifyRequest& m_request;
    ResultStream& m_output;
    StandardError& m_errors;
};

ExitStatus VerifyRun::run()
{
    using Form = VerifyResults::Form;
    using Keep = VerifyResults::Keep;
    Report report{.version = QString::fromUtf8(version()), .started = QDateTime::currentDateTimeUtc()};
    VerifyResults results(m_invocation.json ? Form::Json : Form::Line,
                          m_request.reports.empty() ? Keep::No : Keep::Yes, m_output);
    const ExitStatus status = verifyAll(results);
    if (status == ExitStatus::Interrupted) {
        return status;
    }
    m_errors.message(results.summary());
    report.finished = QDateTime::currentDateTimeUtc();
    report.results = results.takeVerdicts();
    return worse(status, save(report));
}

/// All is one job; the verdicts come from its threads to this one by way of deliveries.
ExitStatus VerifyRun::verifyAll(VerifyResults& results)
{
    const VerifyBatch batch = batchFor(m_request, Repeated::Kept);
    JobRun run(m_invocation.requests, m_invocation.jobsAtATime, m_errors);
    Deliveries<Finding> deliveries([&](std::vector<Finding> findings) {
        for (Finding& finding : findings) {
            results.take(finding.target, std::move(finding.verdict));
        }
        results.printReady();
        if (m_output.failure()) {
            run.stop();
        }
    });
    run.setOperations([&](std::size_t /*index*/) -> Operation {
        return [&](JobContext& context) {
            const auto take = [&](std::size_t target, Verdict verdict) {
                deliveries.send({target, std::move(verdict)}, context.stopToken());
            };
            return verifyBatch(batch, take, context);
        };
    });
    OutcomesOnly outcomes(m_errors);
    const ExitStatus status = run.run(outcomes, m_output);
    deliveries.printRest();
    return worse(status, results.finish());
}

ExitStatus VerifyRun::save(const Report& report)
{
    ExitStatus status = ExitStatus::Done;
    for (const std::filesystem::path& path : m_request.reports) {
        if (const Result<void> saved = saveReport(report, path); !saved) {
            m_errors.message(terminalMessage(saved.error()));
            status = worse(status, statusOf(saved.error()));
        }
    }
    return status;
}

} // namespace

ExitStatus runVerify(const Invocation& invocation, ResultStream& output, StandardError& errors)
{
    return VerifyRun(invocation, output, errors).run();
}

} // namespace holdall::cli
